/**
 * Writes the lists of words that are not common, but are words: by them a disguised name is told from the beginning of
 * another word (小蛮 in 小蛮腰).
 *
 *   node scripts/lists/rarer-words.ts <jieba.dict.utf8>
 *
 * The committed lists were made of the dictionary of jieba (MIT).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isCommonPair } from '../../src/draft/common-words.ts';
import { fold } from '../../src/draft/normal.ts';

const TARGET = new URL('../../src/draft/data/rarer-words.ts', import.meta.url);

/** By the dictionary's own counts: the rarest word of two characters, and of three and four, that is listed. */
const RAREST_PAIR = 100;
const RAREST_LONGER = 20;

/** … and the rarest that is a word at all, so that what is spelled so reads as that word. */
const LEAST_PAIR = 20;

/** Names of people (`nr`) are no words; of three characters or more, those of places and institutions are none either. */
const LONGER_NAMES = /^(?:nr|ns|nt|m$|t$)/;

/** Listed by the dictionary as names, or not at all. */
const MORE_PAIRS =
  '白鹭白鹿王道宝马西点大虾男神女神夜聚败笔夜局酒局牌局饭局夜场夜跑夜宵旧案班味搭子社恐社牛社死显眼破防摆烂躺平内卷' +
  '早八晚八小号大号主播弹幕追番漫展团建拼车拼单合租退租房补餐补绩点保研考编国考省考秋招春招跑路背锅甩锅划水种草拔草吃瓜围观避雷踩雷';

/** Words that are met in posts more often than in the dictionary's books, or are listed there as names. */
const EVEN_RARER = '向阳五湖猫毛毛猫油子布丁汤圆豆豆栗子雪碧拿铁曲奇泡芙麻薯烧卖毛肚肉松芋圆椰果啵啵败露露怯铃兰年高';

const WIDTH = 58;

const [dictionary] = process.argv.slice(2);
if (dictionary === undefined) throw new Error('Name the dictionary.');

/** Lines are `word count part-of-speech`. */
const rows = readFileSync(dictionary, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .map(([word = '', count, part = '']) => ({ word: fold(word).text, count: Number(count), part }))
  .filter(({ word }) => /^[\u4e00-\u9fff]{2,4}$/.test(word));
const places = new Set(rows.filter(({ part }) => part === 'ns').map(({ word }) => word));

const pairs = new Set([
  ...rows
    .filter(({ word, count, part }) => word.length === 2 && count >= RAREST_PAIR && !part.startsWith('nr'))
    .map(({ word }) => word),
  ...MORE_PAIRS.match(/../gu)!,
]);
/** Names of places and institutions are none of these either. */
const rarest = rows
  .filter(({ word, count, part }) => word.length === 2 && count >= LEAST_PAIR && !LONGER_NAMES.test(part))
  .map(({ word }) => word)
  .concat(EVEN_RARER.match(/../gu)!)
  .filter((word) => !pairs.has(word) && !isCommonPair(word[0]!, word[1]!));
/** What begins with a place is mostly something of that place, and the place is told as well: 长沙人. */
const longer = rows.filter(
  ({ word, count, part }) =>
    word.length > 2 &&
    count >= RAREST_LONGER &&
    !LONGER_NAMES.test(part) &&
    !places.has(word.slice(0, 2)) &&
    !/[的地了]$/u.test(word),
);

/** Words by their first character, which comes first in each row; `apart` stands between what follows it. */
function packed(words: Iterable<string>, apart: string): string {
  const followers = new Map<string, string[]>();
  for (const word of words) {
    const first = word[0]!;
    const known = followers.get(first);
    if (known) known.push(word.slice(1));
    else followers.set(first, [word.slice(1)]);
  }
  const lines: string[] = [];
  for (const [first, all] of [...followers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = first + all.sort().join(apart);
    const last = lines.at(-1);
    if (last !== undefined && last.length + row.length < WIDTH) lines[lines.length - 1] = `${last} ${row}`;
    else lines.push(row);
  }
  return lines.join('\n');
}

const rarer = [...pairs].filter((word) => !isCommonPair(word[0]!, word[1]!));
writeFileSync(
  TARGET,
  `// Made by scripts/lists/rarer-words.ts from jieba (MIT).

/** Words of two characters that are not common: a first character and all that follow it, one row a blank or line. */
export const RARER_PAIRS = \`
${packed(rarer, '')}
\`;

/** Words of two characters that are rarer still, in the same way. */
export const RAREST_PAIRS = \`
${packed(new Set(rarest), '')}
\`;

/** Words of three and four characters: a first character and what follows it in each, one row a blank or line. */
export const WORDS_OF_MORE = \`
${packed(new Set(longer.map(({ word }) => word)), ',')}
\`;
`,
);
console.log(`${rarer.length} + ${rarest.length} + ${longer.length} words → ${fileURLToPath(TARGET)}`);
