import { allMatches } from '../../draft/matches.ts';
import type { Range } from '../../draft/types.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { before } from '../context.ts';

/** A public internet address in a folded text: where, how sure, and in canonical spelling. */
export interface Address extends Range {
  readonly value: string;
  readonly certainty: number;
}

const FOUR = /(?<![\d.a-z-])(?:\d{1,3}\.){3}\d{1,3}(?![\d]|\.\d|[a-z])/g;
const SIX = /(?<![\da-f:.])[23][\da-f]{3}:(?:[\da-f]{0,4}:){1,6}[\da-f]{0,4}(?![\da-f:.])/g;

const CUE =
  /(?:(?<![a-z])ip(?:v[46])?|ip地址|服务器|ping|ssh|公网|内网|路由|网关|登录地?|属地|(?<!详细|收货|邮寄|通讯)地址|查出来是?)[^\d\n]{0,8}$/u;
const VERSION = new RegExp(
  wrapped`
    (?:
      版本|版|退回|回退到?|回滚到?|降[级到]|更新到?|升级到?|固件|系统|build|release|ver(?:sion)?|(?<![a-z])v|chrome|firefox|微信|
      qq|ios|android|安卓|第|章节|条款
    )[^\d\n]{0,6}$
  `,
  'u',
);

/** The address of a network card: six pairs of hex digits (IEEE 802). */
const CARD = /(?<![\da-f:.-])[\da-f]{2}(?<gap>[:-])(?:[\da-f]{2}\k<gap>){4}[\da-f]{2}(?![\da-f]|[:-][\da-f])/g;

/** Those that manuals write, and those that address everybody or nobody. */
const NO_CARD =
  /^(?:001a2b3c4d5e|0123456789ab|123456789abc|aabbccddeeff|112233445566|001122334455|f{12}|0{12}|(..)\1{5})$/;

/** Resolvers that everybody may know: they say nothing of where anybody is. */
const PUBLIC_SERVERS: ReadonlySet<string> = new Set(
  '8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 9.9.9.9 114.114.114.114 114.114.115.115 223.5.5.5 223.6.6.6 119.29.29.29 180.76.76.76 1.2.4.8 208.67.222.222 208.67.220.220'.split(
    ' ',
  ),
);

/** Whether an address of four octets leads out of a local network (RFC 6890). */
function isPublic([a, b, c, d]: readonly [number, number, number, number]): boolean {
  if ([a, b, c, d].some((octet) => octet > 255) || a === 0 || a >= 224 || a === 10 || a === 127) return false;
  if ((a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 169 && b === 254)) return false;
  if ((a === 100 && b >= 64 && b < 128) || (a === 198 && (b === 18 || b === 19))) return false;
  return !(a === 192 && b === 0 && c === 0);
}

/** Whether an address is kept for examples (RFC 5737): somebody's only where words say so. */
const isExample = ([a, b, c]: readonly number[]): boolean =>
  (a === 192 && b === 0 && c === 2) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113);

/** What says that an example is one. */
const SHOWN = /示例|举例|例[如子]|文档|占位|rfc|比如[^\d\n]{0,6}$/;

/** Some octets hidden: 198.51.***.17. */
const MASKED = /(?<![\d.])\d{1,3}\.\d{1,3}\.(?:\*{1,3}|x{1,3})\.(?:\d{1,3}|\*{1,3}|x{1,3})(?![\d.*])/g;

/**
 * Public internet addresses, which tell a city and a provider, and those of network cards, which tell a device: four
 * octets, six groups, six pairs. Version and section numbers
 * have the form of the first, so that without a cue three octets must have two digits or more.
 */
export function addressesIn(text: string): Address[] {
  const found: Address[] = [];
  for (const { 0: words, index } of allMatches(text, FOUR)) {
    const octets = words.split('.').map(Number) as [number, number, number, number];
    if (!isPublic(octets) || PUBLIC_SERVERS.has(words) || /(?:^|\.)0\d/.test(words)) continue;
    const cued = CUE.test(before(text, index, 14));
    if (isExample(octets) && (!cued || SHOWN.test(before(text, index, 16)))) continue;
    if (!cued && VERSION.test(before(text, index, 10))) continue;
    if (!cued && octets.filter((octet) => octet > 9).length < 3) continue;
    found.push({ start: index, end: index + words.length, value: words, certainty: cued ? 0.97 : 0.85 });
  }
  for (const { 0: words, index } of allMatches(text, SIX)) {
    const groups = words.split(':');
    const short = words.includes('::');
    if (!short && groups.length !== 8) continue;
    if (words.includes(':::') || words.split('::').length > 2) continue;
    if (/^2001:0?db8/.test(words) && (!CUE.test(before(text, index, 14)) || SHOWN.test(before(text, index, 16))))
      continue;
    found.push({ start: index, end: index + words.length, value: words, certainty: 0.95 });
  }
  for (const { 0: words, index } of allMatches(text, MASKED)) {
    if (CUE.test(before(text, index, 14)))
      found.push({ start: index, end: index + words.length, value: words, certainty: 0.8 });
  }
  for (const { 0: words, index } of allMatches(text, CARD)) {
    const value = words.replace(/[:-]/g, '');
    const cued = /mac|网卡|物理地址|绑定|蓝牙|设备|路由|wi-?fi|无线|硬件/.test(before(text, index, 14));
    // Six pairs of digits alone may be a date and a time.
    if (NO_CARD.test(value) || (!cued && !/[a-f]/.test(value))) continue;
    found.push({ start: index, end: index + words.length, value, certainty: cued ? 0.95 : 0.85 });
  }
  return found;
}
