import { allMatches } from '../../draft/matches.ts';
import type { Range } from '../../draft/types.ts';
import { around } from '../around.ts';
import type { Form } from './forms.ts';

/** Characters that forms need: looked for once for all of them. */
const LANDMARK = /[舍寝寓斋苑轩园阁居校栋幢楼院座堂门团浴洗宿器晾厕]/g;

/** UTF-16 units before and behind such a character within which a form begins that needs it, and how far one reaches. */
const BEFORE = 24;
const BEHIND = 24;
const REACH = 64;

/** Finds all places of a form in one text. */
export type Search = (form: Form) => readonly RegExpExecArray[];

/** What a global pattern finds whose matches all begin in `stretches`, which are in order and apart. */
function matchesFrom(text: string, stretches: readonly Range[], pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (const { start, end } of stretches) {
    const part = end + REACH < text.length ? text.slice(0, end + REACH) : text;
    pattern.lastIndex = Math.max(start, from);
    for (let match = pattern.exec(part); match && match.index < end; match = pattern.exec(part)) {
      from = match.index + match[0].length;
      found.push(match);
    }
  }
  return found;
}

/** Makes a search of a folded text that tries a form only around the characters that it needs. */
export function searchIn(text: string): Search {
  const landmarks = allMatches(text, LANDMARK).map(({ index }) => index);
  const known = new Map<string, readonly Range[]>();
  const stretchesOf = (needs: string): readonly Range[] => {
    const before = known.get(needs);
    if (before) return before;
    const near = landmarks.filter((at) => needs.includes(text[at]!));
    const stretches = around(near, BEFORE, BEHIND, text.length);
    known.set(needs, stretches);
    return stretches;
  };
  return ([pattern, , needs]) =>
    needs === undefined ? allMatches(text, pattern) : matchesFrom(text, stretchesOf(needs), pattern);
}
