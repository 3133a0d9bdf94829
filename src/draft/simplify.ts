import pairs from 'opencc-js/dict/TSCharacters';

/**
 * Traditional → simplified by character, from OpenCC's table TSCharacters (Apache-2.0). Characters that have no single
 * simplified form there, and pronouns that OpenCC leaves alone, are added for matching.
 */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map([
  ...pairs.split('|').map((pair) => pair.split(' ') as [string, string]),
  ['妳', '你'],
  ['祢', '你'],
]);

/** The simplified form of one character; the character itself where it has none. */
export function simplify(character: string): string {
  return SIMPLIFIED.get(character) ?? character;
}
