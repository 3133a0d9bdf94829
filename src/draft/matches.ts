/** Where a pattern goes on that matched nothing at `at`: past one character, or one unit where it knows no characters. */
const past = ({ unicode }: RegExp, text: string, at: number): number =>
  at + (unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** What most patterns find in most texts. */
const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern in a text that do not overlap, from left to right, as `matchAll` finds them. That one
 * makes a copy of the pattern for every text, which costs ten times what it costs to find that a short text has none.
 * Throws `TypeError` where the pattern is not global.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${String(pattern)} is not global: only its first match would be found.`);
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex = past(pattern, text, pattern.lastIndex);
  }
  return found;
}

/**
 * Matches of a sticky pattern at the first of some places of a text and at the next behind each match: what `allMatches`
 * finds of its global twin, where that can begin nowhere else. `places` are in order, in UTF-16 units. Throws `TypeError`
 * where the pattern is not sticky.
 */
export function matchesAt(text: string, places: readonly number[], pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.sticky) throw new TypeError(`${String(pattern)} is not sticky: it would match behind the place.`);
  let found: RegExpExecArray[] | undefined;
  let end = 0;
  for (const place of places) {
    if (place < end) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (!match) continue;
    end = pattern.lastIndex;
    (found ??= []).push(match);
  }
  return found ?? NONE;
}
