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
