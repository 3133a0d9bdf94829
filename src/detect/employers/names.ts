import type { Range } from '../../draft/types.ts';
import { gazetteer, unpack, type Gazetteer } from '../gazetteer.ts';
import { EMPLOYERS, EVERYDAY_NAMES } from '../lists/employers.ts';
import { workCertainty } from './work.ts';

/** A stretch of the folded text that names an employer, and how sure it is that somebody works there. */
export interface FoundEmployer extends Range {
  readonly certainty: number;
}

let built: Gazetteer<boolean> | undefined;

/** Well-known employers, and whether people are there without working there; made when first asked for. */
function known(): Gazetteer<boolean> {
  if (built) return built;
  const everyday = new Set(unpack(EVERYDAY_NAMES));
  const names = [...unpack(EMPLOYERS), ...everyday];
  return (built = gazetteer(names.map((name) => [name, everyday.has(name)] as const)));
}

/** What belongs to a name: 中建三局, 小鹏汽车, 中铁十二局, 招行信用卡中心. */
const MORE =
  /^(?: (?:sachs|stanley|chase|young|group|china)(?![a-z])|[一二三四五六七八九十]{1,3}局|集团|汽车|公司|科技|证券|银行|云(?![南朵端])|\p{Script=Han}{2,4}(?:分公司|分行|支行))/u;

/** What joins two names that one thing is said of: 大疆和vivo. */
const AND = /^ ?(?:和|与|跟|还是|或者?|or|vs|、|\/|跳槽?(?:到|去)了?) ?$/u;

/** Names that are joined to one where somebody works are worth as much. */
function linked(text: string, names: readonly FoundEmployer[]): FoundEmployer[] {
  return names.map((name, at) => {
    if (name.certainty > 0) return name;
    const beside = [names[at - 1], names[at + 1]].find(
      (other) =>
        other !== undefined &&
        other.certainty > 0 &&
        AND.test(text.slice(Math.min(name.end, other.end), Math.max(name.start, other.start))),
    );
    return beside ? { ...name, certainty: beside.certainty } : name;
  });
}

/** Well-known employers of a folded text beside a word of work. */
export function employersIn(text: string): FoundEmployer[] {
  const names = known()
    .find(text)
    .flatMap(({ start, end: short, name, about: everyday }): FoundEmployer[] => {
      const end = short + (MORE.exec(text.slice(short, short + 8))?.[0].length ?? 0);
      if (/[a-z]/.test(name) && (/[a-z0-9]/.test(text[start - 1] ?? '') || /[a-z0-9]/.test(text[end] ?? ''))) return [];
      if (/^\d/.test(name) && (/\d/.test(text[start - 1] ?? '') || /[\d度元块]/.test(text[end] ?? ''))) return [];
      return [{ start, end, certainty: workCertainty(text, start, end, everyday) }];
    });
  return linked(text, names).filter(({ certainty }) => certainty > 0);
}
