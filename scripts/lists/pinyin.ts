/**
 * Writes the table of toneless syllables of the GB2312 characters, from pinyin-pro (MIT). Run: node scripts/lists/pinyin.ts
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pinyin } from 'pinyin-pro';

const TARGET = new URL('../../src/draft/data/pinyin.ts', import.meta.url);

/** Characters of which more than one reading is in common use, surnames among them. */
const POLYPHONES =
  '薄堡暴背伯泊柏卜参藏曾查差长朝车称乘重传澄匙仇单弹得都度番繁佛盖给谷和核红虹华还会行夹贾见将降角觉解卡壳' +
  '乐勒了俩六露陆率绿落没模秘难娜呢宁弄区瞿朴埔曝期乾强翘茄曲任若塞色沙莎厦杉单召折石省盛识似宿隋数说术属' +
  '拓尾系吓纤校些邪血巷相叶遗俞尉员约乐钥扎粘着中种仔择朱爪转咱综祭翟翁洗冼冯佟缪覃郇亓缩大的那尹洞无万么';

/** Characters of names that GB2312 lacks. */
const MORE = '喆堃翀镕昇玥珺琤焜晞晟婳玙玘珣瑄瑀璟璠暐旸祎赟頔芃菀堉垚犇囧蓁濛溦沄湉妘婧昕晗曈屾';

/** Readings that pinyin-pro does not put first, though they are the usual ones. */
const USUAL: Readonly<Record<string, string>> = { 嚣: 'xiao', 薄: 'bo', 伯: 'bo', 咀: 'ju', 幢: 'zhuang', 塞: 'sai' };

/** Readings that nobody thinks of. */
const RARE: ReadonlySet<string> = new Set([
  '盖he',
  '佛bi',
  '佛bo',
  '虹jiang',
  '邪yu',
  '些suo',
  '若re',
  '隋duo',
  '红gong',
  '给ji',
  '洞tong',
  '无mo',
  '万mo',
  '番pan',
  '弄long',
  '朱shu',
  '俞shu',
  '娜na',
  '难nuo',
  '转zhuai',
  '综zeng',
  '祭zhai',
  '没mo',
  '郇xun',
  '合ge',
  '钥yue',
  '俩liang',
]);

/** The 6,763 characters of GB2312 in its own order: first the common ones by sound, then the rest by radical. */
function gb2312(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  return new TextDecoder('gb2312').decode(new Uint8Array(bytes));
}

const readings = (character: string): string[] => {
  const known = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
  return [...new Set([USUAL[character] ?? known[0]!, ...known])];
};

/** Chinese characters in the order of Unicode, and how many stand in one line. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const IN_LINE = 50;

/** Two letters for each Chinese character: the place of its first reading in the list, `..` where none is known. */
function packed(first: ReadonlyMap<string, string>, syllables: readonly string[]): string {
  const codes = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, place) => {
    const syllable = first.get(String.fromCharCode(FIRST_HAN + place));
    if (syllable === undefined) return '..';
    const index = syllables.indexOf(syllable);
    return String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));
  });
  return codes.map((code, place) => (place > 0 && place % IN_LINE === 0 ? `\n${code}` : code)).join('');
}

const characters = gb2312();
const syllables = [...new Set([...characters, ...MORE].map((one) => readings(one)[0]!))].sort();
const listed = (some: string[]): string[] => some.filter((reading) => syllables.includes(reading));
const names = [...new Set(MORE)].filter((one) => !characters.includes(one));
const first = new Map([...characters, ...names].map((one) => [one, readings(one)[0]!]));
const more = [...new Set(POLYPHONES)]
  .map((one) => [one, listed(readings(one).slice(1, 4)).filter((reading) => !RARE.has(one + reading))] as const)
  .filter(([, some]) => some.length > 0);

writeFileSync(
  TARGET,
  `// Made by scripts/lists/pinyin.ts from pinyin-pro (MIT); not written by hand.

/** Toneless syllables in the order of the alphabet, ü as v. */
export const SYLLABLES = \`
${syllables.join(' ').replace(/(.{1,110})(?: |$)/g, '$1\n')}\`;

/**
 * The first reading of each Chinese character from U+4E00 to U+9FFF, ${IN_LINE} in a line: two letters for its place in
 * \`SYLLABLES\` (26 × a…p + a…z), \`..\` where none is known. So a character is looked up without unpacking anything.
 */
export const READINGS = \`
${packed(first, syllables)}
\`;

/** Further readings of polyphones. */
export const MORE_READINGS = \`
${more
  .map(([one, some]) => `${one}${some.join(',')}`)
  .join(' ')
  .replace(/(.{1,100})(?: |$)/gu, '$1\n')}\`;
`,
);
console.log(`${characters.length} characters, ${syllables.length} syllables → ${fileURLToPath(TARGET)}`);
