/**
 * Writes the list of common words of two characters, by which a chance meeting of two characters is told from a
 * disguised name:
 *
 *   node scripts/lists/common-pairs.ts <jieba.dict.utf8> <JSON lines with "text">…
 *
 * The committed list was made of the dictionary of jieba (MIT) and, for what is common in posts, COLD (Apache-2.0),
 * SWSR (MIT) and CPED (Apache-2.0).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fold } from '../../src/draft/normal.ts';

const TARGET = new URL('../../src/draft/data/common-pairs.ts', import.meta.url);

/** Words of the dictionary that are common by its own counts. */
const BY_DICTIONARY = 6_000;
/** Rarer ones down to here are common when they were seen … */
const RARER = 60_000;
/** … this often in the texts. */
const SEEN = 4;
/** What may be a person's name as well must be seen more often. */
const SEEN_NAME = 8;

/** Everyday words of posts that those sources are too old or too narrow for. */
const EVERYDAY =
  '邮寄邮局邮票邮费邮差摆件翻滚帆布翠绿内卷摆烂早八晚八早九夜跑夜宵夜市宵夜干饭社恐社死破防躺平种草拔草踩雷避雷安利打卡补觉补考挂科绩点选课' +
  '保研考研考公考编秋招春招实习面试简历房租合租室友舍友宿管食堂水课网课网恋网红直播追剧综艺粉丝应援黄牛外卖奶茶咖啡火锅烧烤油条豆浆包子饺子馄饨' +
  '地铁公交骑车打车堵车高铁机票退票改签签证行李快递取件寄件运费退货退款客服好评差评满减拼团红包转账充值会员白嫖薅羊陈列陈旧陈年秀气帅气呆萌' +
  '一众大胸大雄阿姐周杰朱莉东施败露捞金霍金戴金落日自闭大汉自拍自习自律自卑自恋苏达易中白鹿往北往南往东往西朝北朝南朝东朝西向北向南向东向西城北城南城东城西校北校南以北以南以东以西偏北偏南江北江南帆船慢车快车慢慢总重油田白领百货白云昨夜露天林子露水糕点年货年夜年终年假年薪年级橘色橘黄小声小事小区小票小吃小心小时小看小气小鸟小雨小雪小腿小号小众小样小组小说小学小孩小伙大白雪白洗白露营露台露脸';

const WIDTH = 58;

const [dictionary, ...files] = process.argv.slice(2);
if (dictionary === undefined) throw new Error('Name the dictionary and the files.');

const seen = new Map<string, number>();
for (const file of files) {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { text } = fold(JSON.parse(line).text);
    for (let at = 0; at + 1 < text.length; at++) {
      const pair = text.slice(at, at + 2);
      seen.set(pair, (seen.get(pair) ?? 0) + 1);
    }
  }
}

/** Lines are `word count part-of-speech`, where nr is a person's name. */
const known = readFileSync(dictionary, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word = '']) => /^[\u4e00-\u9fff]{2}$/.test(word))
  .sort((a, b) => Number(b[1]) - Number(a[1]));
const common = known.filter(([word = '', , part = ''], rank) => {
  const times = seen.get(word) ?? 0;
  if (part.startsWith('nr')) return times >= SEEN_NAME;
  return rank < BY_DICTIONARY || (rank < RARER && times >= SEEN);
});
const words = [...new Set([...common.map(([word = '']) => word), ...EVERYDAY.match(/../gu)!])];

const followers = new Map<string, string[]>();
for (const word of words) {
  const [first = '', second = ''] = fold(word).text;
  followers.set(first, [...(followers.get(first) ?? []), second]);
}

const rows = [...followers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([first, all]) => first + all.sort().join(''));
const lines: string[] = [];
for (const row of rows) {
  const last = lines.at(-1);
  if (last !== undefined && last.length + row.length < WIDTH) lines[lines.length - 1] = `${last} ${row}`;
  else lines.push(row);
}

writeFileSync(
  TARGET,
  `// Made by scripts/lists/common-pairs.ts from jieba (MIT), COLD (Apache-2.0), SWSR (MIT) and CPED (Apache-2.0).

/** Common words of two characters: a first character and all that follow it, one row a blank or line. */
export const COMMON_PAIRS = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${words.length} words → ${fileURLToPath(TARGET)}`);
