import { wrapped } from '../../draft/wrapped.ts';
import { insideAddress } from '../context.ts';
import { allOf } from '../sought/sought.ts';
import type { FoundName, Signed } from './found.ts';
import { LONGING } from './spelling.ts';
import { GIVEN } from './tellings/given.ts';
import { MET } from './tellings/met.ts';
import { OWNED } from './tellings/owned.ts';
import { ON_PLATFORMS } from './tellings/platforms.ts';
import { RENAMED } from './tellings/renamed.ts';
import type { Telling } from './tellings/types.ts';

/** In the order in which they count: of two that tell the same name the first. */
const TELLINGS: readonly Telling[] = [...OWNED, ...RENAMED, ...GIVEN, ...MET, ...ON_PLATFORMS];

/** What a sentence goes on with, which is no name. */
const NO_NAME = new RegExp(
  wrapped`
    ^(?:
      [我你他她它](?!的)|什么|啥|谁|哪|怎|多少|这|那|不[出到上该会能要是]|好[不听看]|人(?!间|类)|醒|
      很|挺|蛮|真(?!的)|了|字是|苦|卖|停|得|车|外卖|板|嚣|骂|座|大早|自己|大家|各位|这位|手机|微信|工作|公司|同一|同款|一个|
      一样|空的|用来|真的|假的|随便|随机|默认|之前|以前|现在|已经|[几两三][个次位]|
      周[一二三四五六日末]|[今明昨]天(?![也不想没要吃])|不用|[改换]了|\d{1,2}[月日号点]
    )|
    ^[ab]v[a-z\d]{6,}$|(?:什么|怎么|时候|地方|东西|事情|问题|意思)$
  `,
  'u',
);

/** Whether what a telling names can be a name. */
const isName = (name: string): boolean => name.length >= 2 && (!NO_NAME.test(name) || LONGING.test(name));

/** Names that a sentence tells to be those of accounts. */
export function toldNames({ text }: Signed): FoundName[] {
  const found: FoundName[] = [];
  for (const { needs, pattern, certainty } of TELLINGS) {
    if (!needs.test(text)) continue;
    for (const { 0: words, index, groups } of allOf(pattern, text)) {
      const { value, other } = groups as { value: string; other?: string };
      // Some names stand before what is looked for, which is rarer.
      const inside = words.indexOf(value);
      const start = inside < 0 ? text.lastIndexOf(value, index - value.length) : index + inside;
      if (insideAddress(text, start)) continue;
      if (isName(value)) found.push({ start, name: value, certainty });
      if (other && isName(other)) found.push({ start: index + words.lastIndexOf(other), name: other, certainty });
    }
  }
  return found;
}
