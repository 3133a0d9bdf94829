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
/** The few of which one of the two is written in two units, and what is kept of them among the units. */
const rest = new Map<string, string>();
const IN_REST = 0xffff;

function add(character: string, simplified: string): void {
  const isUnit = character.length === 1;
  if (isUnit) units[character.charCodeAt(0)] = simplified.length === 1 ? simplified.charCodeAt(0) : IN_REST;
  if (!isUnit || simplified.length > 1) rest.set(character, simplified);
}

/** A character, a blank and what it simplifies to, both of one unit, as nearly all are: no string is made of them. */
const USUAL_ROW = 3;

/** Reads a table, parted by bars. It is handed in, since a minifier would write a constant of it out at every use. */
function readPairs(table: string): void {
  for (let at = 0; at < table.length;) {
    const bar = table.indexOf('|', at);
    const end = bar < 0 ? table.length : bar;
    if (end - at === USUAL_ROW) {
      units[table.charCodeAt(at)] = table.charCodeAt(at + 2);
    } else {
      const [character = '', simplified = ''] = table.slice(at, end).split(' ');
      add(character, simplified);
    }
    at = end + 1;
  }
}

readPairs(pairs);
for (const [character, simplified] of MORE) add(character, simplified);

/** Whether the character of one UTF-16 unit is its own simplified form. */
export const isSimple = (unit: number): boolean => units[unit] === 0;

/** The simplified form of one character; the character itself where it has none. */
export function simplify(character: string): string {
  const unit = character.length === 1 ? units[character.charCodeAt(0)]! : IN_REST;
  if (unit === 0) return character;
  return unit === IN_REST ? (rest.get(character) ?? character) : String.fromCharCode(unit);
}
