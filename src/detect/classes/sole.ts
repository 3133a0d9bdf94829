import { isCommonPair } from '../../draft/common-words.ts';
import { once } from '../../draft/once.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { nameList, unpack } from '../gazetteer.ts';
import { SOLE_MAJORS } from '../lists/sole-majors.ts';
import type { FoundClass } from './found.ts';

const names = once(() => nameList(unpack(SOLE_MAJORS)));

/** Small words that a name can stand beside, whatever pair they make with its characters. */
const SMALL = /[的了是在有和就不人都也很到说要去会着没这那被把让给跟与学考读选转报专大研博实期女男]/u;

/** What is done with it or made of it by who does not study it: 通信工程公司, 视觉传达能力. */
const OF_TRADE = new RegExp(
  wrapped`
    ^(?:
      [局队部厂楼馆院\d]|听起来|公司|项目|师(?![兄姐弟妹])|事务所|机构|行业|市场|设备|器材|软件|
      造价|标准|杂志|平台|业务|能力|系统|主持人|职称|证
    )
  `,
  'u',
);

const isHan = (character: string | undefined): boolean => character !== undefined && /\p{Script=Han}/u.test(character);

/** Whether a short name is torn out of two other words: 会|计科, 运|动医. */
function isTorn(text: string, start: number, end: number): boolean {
  if (end - start > 3) return false;
  const before = text[start - 1];
  const next = text[end];
  if (isHan(before) && !SMALL.test(before!) && isCommonPair(before!, text[start]!)) return true;
  return isHan(next) && !SMALL.test(next!) && isCommonPair(text[end - 1]!, next!);
}

/** Majors in a folded text that their names alone tell. */
export function soleMajors(text: string): FoundClass[] {
  return names()
    .find(text)
    .filter(({ start, end }) => !/[《#@]/u.test(text[start - 1] ?? '') && !OF_TRADE.test(text.slice(end, end + 4)))
    .filter(({ start, end }) => !isTorn(text, start, end))
    .map(({ start, end }) => ({ start, end, certainty: 0.4 }));
}
