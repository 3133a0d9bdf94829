import { allMatches } from '../../draft/matches.ts';
import { toOriginal } from '../../draft/normal.ts';
import type { Range } from '../../draft/types.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { insideAddress } from '../context.ts';
import { Sought } from '../sought/sought.ts';
import type { Detail, DetectInput } from '../types.ts';

/** What the code of somebody who invites is called. */
const NAME = wrapped`
  (?:
    邀请(?:好友)?|好友邀请|内推|推荐|引荐|推广|拉新|分享|专属|助力|返利|代理|团长|介绍|师傅|师徒|组队|
    队伍|裂变
  )(?:专属)?(?:码|口令|代码|编号|编码|id|码子)|
  邀请号|邀请人(?!数)(?:编号|号码?|id|码|工号)?|推荐人(?!数)(?:编号|号码?|id|码|工号)?|
  介绍人(?:编号|号|id|码)?|内推(?:人工号|人)?|yqm|invit(?:e|ation) ?(?:code|id)|
  referr?al ?(?:code|id)|refer(?:rer)? code|ref code|promo code
`;

/** A code: groups of letters and digits. */
const CODE = '[a-z0-9]{2,14}(?:[-_][a-z0-9]{2,8}){0,3}';

/** What may stand between: where to write it, and that it is coming. */
const BETWEEN = wrapped`
  (?:\x20is |[^\da-z\n。！？!?；;、]{0,3}(?:
    那一?[栏行格]|[一这]栏|处|里面?|位置|框|可?以?填写?|输入?|写|用|戳|是|为|就|我的?|俺的?|本人|在这里?|如下|
    放这|自取|给你们?|发你|来了|奉上|要的?|复制|记得|
    :|=|→|>|\(|“|"|「|【|\[|『|\x60|《|·|👉|➡️?|⬇️?|👇|\x20|,|~|️
  ){1,7}|)[^\da-z\n。！？!?；;、]{0,2}\n?
`;

/** What goes on behind no code: an address, or what is counted. */
const CODE_ENDS = '(?![a-z0-9./:]|[年月日版个人元块号份分条张次天%])';

const AFTER_NAME = new Sought(`(?:${NAME})${BETWEEN}(?<code>${CODE})${CODE_ENDS}`, 'gu');

const BEFORE_NAME = new RegExp(
  wrapped`
    (?<![a-z0-9./:=?&_-])(?<code>${CODE}) ?[,，:(]?(?:
      就?是|←|<-|这是|这个是|为|(?:填|写|输)(?:到|在|进|入)?|到
    )? ?(?:我的?|俺的?|本人的?)?(?:专属)?(?:${NAME})(?![\p{Script=Han}]{0,4}[:=])
  `,
  'gu',
);

/** Where a code is asked for, and then what to enter: 邀请码（选填），填K7QX2M. */
const ENTERED = new Sought(
  `(?:${NAME})[^。！？!?\n\\da-z]{1,10}[,，][^。！？!?\n\\da-z]{0,4}(?:填|输)(?:写|入|上)?(?:一下)?(?:我的?)?[ :]{0,2}(?<code>${CODE})${CODE_ENDS}`,
  'gu',
);

/** What is said beside a bare code where somebody is asked to enter it: 填我的 K7QX2M. */
const ASKED =
  /(?:填|输入?|写)(?:一下)?我(?:的码|的|这个码|这个)?[ :]{0,2}(?<code>[a-z0-9]{5,10})(?![a-z0-9./:]|[年月日版个人元块号份分条])/gu;

/** More codes in a row: A1B2-C3D4、E5F6-G7H8. */
const NEXT = new RegExp(`[、,/ ]{1,2}(?<code>${CODE})${CODE_ENDS}`, 'y');

const SIGN = /码|id|编号|口令|编码|推荐人|介绍人|邀请|内推|code|yqm|填我|输我|写我/;

/** Words that are no code though they stand where one could. */
const NO_CODE = new RegExp(
  wrapped`
    ^(?:
      \d{1,4}|(?:19|20)\d{2}[-_].*|v?\d+[-_.]\d+|vip\d*|qq\d*|wx\d*|vx\d*|app\d*|ios\d*|h5|mp[34]|
      4g|5g|3c|b站|24h|\d+(?:rmb|w|k|g|gb|mb|h|min|km|kg|cm|mm|ml)|iphone\d+|ipad\d+|win\d+|
      python\d|covid-?19|1[3-9]\d{9}
    )$
  `,
  '',
);

/** Whether the words as typed are a code that a machine made: with a digit, or in big letters alone. */
function isCode(typed: string): boolean {
  const bare = typed.replace(/[-_]/g, '');
  if (bare.length < 4 || bare.length > 20 || NO_CODE.test(typed.toLowerCase())) return false;
  return /\d/.test(bare) || (bare.length >= 5 && /^[A-Z]+$/.test(bare) && !/^(?:VIP|APP|HTTPS?|WIFI)/.test(bare));
}

/** Codes of invitations that a draft tells in words. */
export function invitationsIn({ folded, text: original }: DetectInput): Detail[] {
  const { text } = folded;
  if (!SIGN.test(text)) return [];
  const found: Detail[] = [];
  const push = (code: string, start: number, certainty: number): void => {
    if (insideAddress(text, start)) return;
    const range: Range = toOriginal(folded, start, start + code.length);
    if (!isCode(original.slice(range.start, range.end).normalize('NFKC'))) return;
    if (found.some((one) => one.start < range.end && range.start < one.end)) return;
    found.push({ kind: 'share-token', value: `invitation=${code}`, certainty, ...range });
  };
  for (const { 0: words, index, groups } of AFTER_NAME.in(text)) {
    const code = groups!['code']!;
    push(code, index + words.length - code.length, 0.9);
    NEXT.lastIndex = index + words.length;
    for (let next = NEXT.exec(text); next; next = NEXT.exec(text)) {
      const other = next.groups!['code']!;
      if (/[a-z]/.test(other) && /\d/.test(other)) push(other, next.index + next[0].length - other.length, 0.85);
    }
  }
  for (const { 0: words, index, groups } of ENTERED.in(text)) {
    const code = groups!['code']!;
    if (/[a-z]/.test(code) && /\d/.test(code)) push(code, index + words.length - code.length, 0.85);
  }
  for (const { index, groups } of allMatches(text, BEFORE_NAME)) {
    const code = groups!['code']!;
    if (/[a-z]/.test(code) && /\d/.test(code)) push(code, index, 0.85);
  }
  for (const { 0: words, index, groups } of allMatches(text, ASKED)) {
    const code = groups!['code']!;
    if (/[a-z]/.test(code) && /\d/.test(code)) push(code, index + words.length - code.length, 0.75);
  }
  return found;
}
