import pairs from 'opencc-js/dict/TSCharacters';

/**
 * Traditional → simplified by character, from OpenCC's table TSCharacters (Apache-2.0). Characters that have no single
 * simplified form there, and pronouns that OpenCC leaves alone, are added for matching.
 */
const MORE: readonly (readonly [character: string, simplified: string])[] = [
  ['妳', '你'],
  ['祢', '你'],
  // Written for 的 in names: 奶茶の日常.
  ['の', '的'],
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
];

/** By UTF-16 unit what it simplifies to, 0 where it stays: four thousand characters that no strings are kept of. */
const units = new Uint16Array(0x10000);
/** The few of which one of the two is written in two units. */
const rest = new Map<string, string>();

function add(character: string, simplified: string): void {
  if (character.length === 1 && simplified.length === 1) units[character.charCodeAt(0)] = simplified.charCodeAt(0);
  else rest.set(character, simplified);
}

for (const pair of pairs.split('|')) {
  const [character = '', simplified = ''] = pair.split(' ');
  add(character, simplified);
}
for (const [character, simplified] of MORE) add(character, simplified);

/** The simplified form of one character; the character itself where it has none. */
export function simplify(character: string): string {
  const unit = character.length === 1 ? units[character.charCodeAt(0)]! : 0;
  return unit === 0 ? (rest.get(character) ?? character) : String.fromCharCode(unit);
}
