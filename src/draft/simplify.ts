import pairs from 'opencc-js/dict/TSCharacters';

/**
 * Traditional → simplified by character, from OpenCC's table TSCharacters (Apache-2.0). Characters that have no single
 * simplified form there, and pronouns that OpenCC leaves alone, are added for matching.
 */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map([
  ...pairs.split('|').map((pair) => pair.split(' ') as [string, string]),
  ['妳', '你'],
  ['祢', '你'],
  // Radicals that Unicode tells from the characters they are.
  ...[
    '⻏阝',
    '⻖阝',
    '⺡氵',
    '⺅亻',
    '⺘扌',
    '⺾艹',
    '⺮竹',
    '⻐钅',
    '⻈讠',
    '⺖忄',
    '⻌辶',
    '⺩王',
    '⻗雨',
    '⻋车',
    '⻅见',
    '⻉贝',
  ].map((pair) => [pair[0]!, pair[1]!] as const),
  // Japanese forms, some of them behind an emoji: 🈵.
  ...[
    '満满',
    '広广',
    '桜樱',
    '気气',
    '沢泽',
    '辺边',
    '浜滨',
    '関关',
    '斎斋',
    '竜龙',
    '亜亚',
    '恵惠',
    '図图',
    '円圆',
  ].map((pair) => [pair[0]!, pair[1]!] as const),
]);

/** The simplified form of one character; the character itself where it has none. */
export function simplify(character: string): string {
  return SIMPLIFIED.get(character) ?? character;
}
