import { allMatches } from '../../draft/matches.ts';
import type { Range } from '../../draft/types.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { before } from '../context.ts';

/** An e-mail address that was written so that no machine reads it, at `[start, end)` of a folded text. */
export interface SpelledAddress extends Range {
  readonly local: string;
  readonly domain: string;
}

/** What stands for the dot. */
const DOT = '(?: ?(?:\\.|。|点|丶|·|•|,|[(【\\[{<](?:dot|点|\\.)[)】\\]}>]) ?| dot )';

const DOTS = new RegExp(DOT, 'gu');

/** Where people have their mail: only before these can # or 艾特 be an @. */
const PROVIDER = wrapped`
  qq|foxmail|163|126|yeah|139|189|wo|188|gmail|googlemail|outlook|hotmail|live|msn|icloud|me|sina|
  sohu|yahoo|aliyun|21cn|tom|263|protonmail|proton|qmail
`;

/** A provider and its ending, a university's address, or a provider that everybody knows without an ending. */
const DOMAIN = new RegExp(
  wrapped`
    (?:(?<![a-z0-9-]|[圈圆])|(?<=[圈圆]a))(?:vip${DOT})?(?:
      (?<name>${PROVIDER})(?<com>${DOT}(?:com|cn|net|me|edu)(?:${DOT}(?:cn|hk|tw))?)|
      (?<school>(?:[a-z]{2,12}${DOT}){1,3}edu(?:${DOT}cn)?)|
      (?<bare>qq|163|126|gmail|foxmail|outlook|hotmail)(?:邮箱)?
    )(?![a-z0-9@-]|\.[a-z])
  `,
  'gu',
);

/** What stands for the @, up to the domain. */
const AT = / ?(?:@|[(【[{<](?:at|@|a|艾特)[)】\]}>]|\*at\*|_at_|-at-|艾特|爱特|[圈圆]a|小?老鼠|[#☆★○◎$&*]) ?$| at $/u;

const LOCAL = /[a-z0-9][a-z0-9._%+-]{1,63}$|[a-z0-9](?: [a-z0-9]){4,30}$/;

/** How far back the whole of it can reach: RFC 5321, 4.5.3.1, and the sign. */
const REACH = 64;
const LONGEST_AT = 8;

/** Whether what stands around "at" is more than prose about a site: look at live.com. */
function isMail(text: string, start: number, local: string, domain: string): boolean {
  return (
    /[\d_.]/.test(local) || !domain.includes('.') || /mail[^\n]{0,8}$|邮箱[^\n]{0,6}$/u.test(before(text, start, 16))
  );
}

/** Every letter apart: h u a 9 @ 1 6 3 . c o m. */
const APART = new RegExp(
  wrapped`
    (?<![a-z0-9.@])(?<local>[a-z0-9](?: [a-z0-9._-]){2,40}) @ 
    (?<domain>[a-z0-9](?: [a-z0-9-]){1,20} \.(?: [a-z]){2,4})(?! ?[a-z0-9.])
  `,
  'g',
);

/** Both signs in words, so that any domain will do: lin at firm dot com. */
const IN_WORDS = new RegExp(
  wrapped`
    (?<![a-z0-9._-])(?<local>[a-z0-9][a-z0-9._-]{1,40}(?: dot [a-z0-9_-]{1,20}){0,2})(?:
      [ ]at | ?[([{<【](?:at|a|@)[)\]}>】] ?| ?(?:艾特|爱特|[圈圆]a|小老鼠) ?
    )(?<domain>
      [a-z0-9][a-z0-9-]{1,30}(?: dot [a-z]{2,12}(?= dot )){0,2}
      (?: dot | ?[([{<【](?:dot|点|\.)[)\]}>】] ?| ?点 ?)(?:com|cn|net|org|edu|io|me|cc|hk|tw)
      (?:(?: dot | ?点 ?|\.)cn)?
    )(?![a-z0-9])
  `,
  'g',
);

/** Digits, or a name in another case, run into a spelled sign: 12345atqq.com, 12345圈qq点com. */
const RUN_IN = new RegExp(
  wrapped`
    (?<![a-z0-9._-])(?<local>[a-z0-9._-]{2,30}\d|\d{5,11})at(?<domain>
      (?:qq|163|126|foxmail|gmail|outlook|hotmail)(?:\.|点|dot)(?:com|cn)
    )(?![a-z0-9])
  `,
  'g',
);

/** Spelled addresses: 小写 at 163 点 com, 123456艾特qq.com, name#126.com. Found from their domain on. */
export function spelledAddresses(text: string): SpelledAddress[] {
  const found: SpelledAddress[] = [];
  for (const match of allMatches(text, DOMAIN)) {
    const head = text.slice(Math.max(0, match.index - LONGEST_AT), match.index);
    const at = AT.exec(head)?.[0];
    if (at === undefined) continue;
    const { name, com, school, bare } = match.groups as Partial<Record<string, string>>;
    const end = match.index - at.length;
    const local = LOCAL.exec(text.slice(Math.max(0, end - REACH), end))?.[0];
    if (local === undefined || (bare !== undefined && !/@|艾特|圈a/u.test(at))) continue;
    if (at === ' at ' && !isMail(text, end - local.length, local, match[0])) continue;
    const domain =
      school ?? (name === undefined ? `${bare!}.com` : (match[0].startsWith('vip') ? 'vip.' : '') + name + com!);
    found.push({
      start: end - local.length,
      end: match.index + match[0].length,
      local: local.replace(/ /g, ''),
      domain: domain.replace(DOTS, '.'),
    });
  }
  for (const pattern of [APART, IN_WORDS, RUN_IN]) {
    for (const match of allMatches(text, pattern)) {
      const { local, domain } = match.groups as { local: string; domain: string };
      const end = match.index + match[0].length;
      if (found.some((one) => one.start < end && match.index < one.end)) continue;
      found.push({
        start: match.index,
        end,
        local: local.replace(/ /g, ''),
        domain: domain.replace(/ ?[([{<【](?:dot|点|\.)[)\]}>】] ?| ?点 ?| dot |dot(?=c)/g, '.').replace(/ /g, ''),
      });
    }
  }
  return found;
}
