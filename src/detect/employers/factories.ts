import { isPair } from '../../draft/common-words.ts';
import { nameBefore, placeIn } from '../schools/name-before.ts';
import type { FoundEmployer } from './names.ts';
import { workCertainty } from './work.ts';

/** Works of no name: any of a kind, or what is said of one. */
const ANY =
  /^(?:国营|乡镇|私人|老板|外资|台资|日资|港资|韩资|小型|大型|附近|隔壁|当地|本地|老家|这种|那种|一家|某家|电子|血汗|黑心)/u;

/** Works by a name of their own and what they make: 闽康口罩厂. */
export function factoriesIn(text: string): FoundEmployer[] {
  const found: FoundEmployer[] = [];
  for (let at = text.indexOf('厂', 4); at !== -1; at = text.indexOf('厂', at + 1)) {
    const start = nameBefore(text, at);
    const own = text.slice(start + placeIn(text.slice(start, at)).length, at - 2);
    if (own.length < 2 || own.length > 3 || ANY.test(own) || isPair(own[0]!, own[1]!)) continue;
    if (!isPair(text[at - 2]!, text[at - 1]!)) continue;
    const certainty = workCertainty(text, start, at + 1, 'ended');
    if (certainty > 0) found.push({ start, end: at + 1, certainty });
  }
  return found;
}
