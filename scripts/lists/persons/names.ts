import { unpack } from '../../../src/detect/gazetteer.ts';
import { KIN, ROLES } from '../../../src/detect/lists/kin.ts';
import { PUBLIC_FIGURES } from '../../../src/detect/lists/public-figures.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../../../src/detect/lists/surnames.ts';

/** A source of random numbers in [0, 1) that is the same in every run (mulberry32). */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)]!;
}

/** Given names of two characters of all ages, written by hand. */
const LONG_GIVEN = unpack(`
子涵 子轩 梓涵 梓轩 浩然 浩宇 宇轩 宇航 一诺 雨桐 雨欣 雨萱 欣怡 欣妍 诗涵 诗琪 佳怡 佳琪 佳慧 思远 思源 思琪 思雨 思涵 嘉怡 嘉豪 嘉欣 俊杰 俊豪 俊熙
晓明 晓燕 晓东 晓峰 晓彤 晓雯 晓玲 晓丽 晓红 小红 小明 小燕 小玲 志强 志伟 志远 志明 志刚 志勇 建国 建军 建华 建平 建伟 国强 国庆 国华 国栋 文博 文静
文杰 文斌 文轩 文浩 文慧 文婷 海燕 海波 海涛 海霞 海洋 春梅 春燕 春华 秀英 秀兰 秀珍 秀云 桂英 桂兰 桂芳 桂香 玉兰 玉梅 玉珍 玉华 玉兰 丽华 丽娟 丽萍
丽娜 丽丽 红梅 红霞 红艳 红英 淑芬 淑英 淑珍 淑华 美玲 美华 美丽 雪梅 雪莲 雪娇 雪莹 冬梅 金凤 金花 凤英 凤兰 永强 永刚 永红 明辉 明月 明珠 明轩 明哲
天宇 天佑 天乐 天昊 泽宇 泽楷 泽洋 昊天 昊然 皓轩 皓宇 睿哲 博文 博涵 博雅 若曦 若彤 若琳 若溪 语嫣 语桐 语晨 可馨 可欣 梦瑶 梦琪 梦洁 梦婷 梦娇
静怡 静雯 婉婷 婉清 婉晴 雅琪 雅婷 雅文 雅静 雅琴 怡然 怡君 心怡 心悦 欣然 欣悦 悦彤 悦然 芷若 芷晴 紫萱 紫涵 紫琪 沐辰 沐阳 沐晴 亦辰 亦菲 奕辰 奕泽
俊辉 俊峰 俊宇 俊凯 家豪 家俊 家明 家辉 家欣 家琪 冠宇 冠霖 承泽 承恩 星辰 星宇 星野 景行 景瑜 景明 书瑶 书涵 书豪 清妍 清扬 清欢 云飞 云龙 云霞 鹏飞
鹏程 鹏宇 振华 振宇 振国 振东 少华 少杰 少锋 少聪 伟强 伟杰 伟明 伟东 世杰 世豪 世龙 成林 成龙 德华 德明 德胜 立新 立群 立军 新宇 新民 新华 学军 学文
学峰 正阳 正宇 卫东 卫国 卫华 卫平 爱国 爱民 爱华 爱玲 爱萍 洪涛 洪亮 洪波 红军 宏伟 宏宇 宏志 长青 长江 福生 福贵 根生 水生 有才 有福 来福 大勇 大伟
大鹏 小军 小龙 小波 小雨 小雪 小月 小满 依依 依琳 依诺 艺涵 艺馨 艺彤 芮涵 苡沫 沛霖 沛然 泽林 泽霖 珂铭 珍珍 瑞雪 瑞阳 瑞琪 琳琳 瑾瑜 璐瑶 璐璐 皓月
童童 笑笑 筱雅 筱雨 素梅 素芳 慧敏 慧玲 慧琳 慧娟 曼玉 曼婷 晨曦 晨阳 晨光 晓晨 景浩 昱辰 昕怡 昕妍 旭东 旭阳 敏敏 敏慧 政宇 怀玉 惠敏 惠玲 彦霖 彦君
彩霞 彩云 彩凤 宝珠 宝强 子豪 子墨 子琪 子琳 子萱 子怡 子健 子昂 子恒 子安 嫣然 婧怡 婧雯 娅楠 姝彤 天翊 启航 启明 启东 君浩 君昊 君怡 向阳 向东 向南
`);

const SHORT_GIVEN = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚玲芬燕颖莹琳倩婷雪慧蕾璐丹萍红梅莉佳妮欣怡悦月瑶琪涵晨辰宇轩昊浩博文斌彬鹏飞翔龙虎波',
  ...'峰锋凯俊健亮鑫森林琛晗旭阳晖辉瑞睿锐哲喆诺言越岩岳野川洲舟帆航毅翼逸奕弈烨晔煜昱钰瑜瑾菲霏薇微维唯蔚蓉萌梦曼茜茹莎珊杉露鹭',
];

const surnames = [...SURNAMES.split('\n\n')[0]!.replace(/\s+/g, '')];
const compounds = unpack(COMPOUND_SURNAMES);
const roles = unpack(ROLES);

export const figures: ReadonlySet<string> = new Set(unpack(PUBLIC_FIGURES.join(' ')).filter((name) => name.length > 1));

const known = new Set(surnames);
/** Given names of figures, which are as varied as given names are. */
const FIGURE_GIVEN = [...figures].flatMap((name) => (name.length === 3 && known.has(name[0]!) ? [name.slice(1)] : []));
const GIVEN_CHARACTERS = [...LONG_GIVEN.join(''), ...FIGURE_GIVEN.join('')];
/** Names of other languages among the figures; what begins with a surname is mostly Chinese. */
const FOREIGN = unpack(PUBLIC_FIGURES.slice(-1).join(' ')).filter((name) => name.length > 2);

/** A surname: the first tenth of the list has half of the people. */
const surname = (random: Random): string => surnames[Math.floor(random() ** 2.6 * surnames.length)]!;

function longGiven(random: Random): string {
  const kind = random();
  if (kind < 0.35) return pick(random, LONG_GIVEN);
  if (kind < 0.65) return pick(random, FIGURE_GIVEN);
  return pick(random, GIVEN_CHARACTERS) + pick(random, GIVEN_CHARACTERS);
}

const shortGiven = (random: Random): string => {
  const list = random() < 0.7 ? SHORT_GIVEN : GIVEN_CHARACTERS;
  return pick(random, list);
};

/** A made-up name in one of the ways that people are called. */
export function nameOf(random: Random): string {
  const kind = random();
  if (kind < 0.52) return surname(random) + longGiven(random);
  if (kind < 0.65) return surname(random) + shortGiven(random);
  if (kind < 0.67) return pick(random, compounds) + (random() < 0.5 ? longGiven(random) : shortGiven(random));
  if (kind < 0.74)
    return pick(random, ['小', '小', '老', '阿', '大']) + (random() < 0.5 ? surname(random) : shortGiven(random));
  if (kind < 0.8) return surname(random) + pick(random, roles);
  if (kind < 0.84) return shortGiven(random).repeat(2);
  if (kind < 0.92) return longGiven(random);
  if (kind < 0.96)
    return (random() < 0.6 ? shortGiven(random) : longGiven(random)) + pick(random, ['哥', '姐', '爷', '叔', '姨']);
  return pick(random, FOREIGN);
}

/** What a name often stands after. */
export const CUES = [
  ...unpack(KIN),
  ...unpack(
    '我叫 我是 他叫 她叫 名叫 跟 和 与 给 找 让 被 把 回复 感谢 谢谢 恭喜 祝 听 陪 等 约 见到 遇到 看到 喜欢 讨厌 想 爱 支持 期待 作者 导演 主演',
  ),
];
