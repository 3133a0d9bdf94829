import { unpack } from '../gazetteer.ts';
import { PLACES } from './regions.ts';

/**
 * What kind of name a school is called by. `full` names and long short names (哈工大) are nothing else; a `tight` name
 * of two characters (南邮) is one only where no longer word runs through it; a `loose` one (南大) needs a cue too, and
 * so does a `generic` one (农大), which does not even say which school is meant. A `stem` (西湖, 南京工程) is mostly
 * something else: somebody must study there. A `town` (曼彻斯特) is none but where somebody is admitted.
 * `initials` are Latin; `capitals` are Latin initials that are also a word. A `namesake` (duke, leeds) is mostly
 * somebody, a town or a thing: English or Chinese words of study must stand beside it.
 */
export type NameSort =
  'full' | 'long' | 'known' | 'tight' | 'loose' | 'generic' | 'stem' | 'town' | 'initials' | 'capitals' | 'namesake';

/** All of them, each at its number. */
export const SORTS: readonly NameSort[] = [
  'full',
  'long',
  'known',
  'tight',
  'loose',
  'generic',
  'stem',
  'town',
  'initials',
  'capitals',
  'namesake',
];

/** Short names of two characters that everybody knows and that are hardly part of a longer word. */
const KNOWN = new Set(
  unpack(`
北大 清华 复旦 浙大 武大 厦大 川大 郑大 深大 兰大 北邮 北航 北师 北理 北林 北交 北外 华科 华政 南邮 重邮 西邮 杭电 桂电 央美
央音 央财 川音 川美 暨大 哈佛 耶鲁 汕大 苏大 广外 西浦 西电 二外 中传 港科 墨大 悉大
`),
);

/** What the people of a town call their only school of a kind. */
export const GENERIC = unpack(
  '师大 农大 工大 交大 林大 财大 医大 地大 理工大 理工 科大 民大 矿大 外院 音院 美院 体院 师院 政法大 师专 附中 附小 实小 省实 省实验 市实验 实外 附幼 实验小学 实验中学 实验高中',
);

/** What a mark in front of a listed name says of its sort. */
const MARKED: Readonly<Record<string, NameSort>> = {
  '?': 'loose',
  '~': 'stem',
  '!': 'town',
  '^': 'capitals',
  '=': 'namesake',
};

/** A listed name without its mark, and what the mark says of its sort. */
export function unmarked(written: string): { readonly name: string; readonly marked: NameSort | undefined } {
  const marked = MARKED[written[0]!];
  return { name: marked ? written.slice(1) : written, marked };
}

const MARKS: ReadonlySet<number> = new Set(Object.keys(MARKED).map((mark) => mark.charCodeAt(0)));

/** The first UTF-16 unit of a listed name without its mark. */
export function firstOf(written: string): number {
  const first = written.charCodeAt(0);
  return MARKS.has(first) ? written.charCodeAt(1) : first;
}

/** Whether a name is written in Chinese; initials begin with a letter. */
const isHan = (name: string): boolean => name.charCodeAt(0) >= 0x4e00 || name.charCodeAt(name.length - 1) >= 0x4e00;

/** Fields that are said of papers, news and trades of a place as well. */
const SPOKEN_OF = new Set(
  unpack(
    '财经 师范 农业 林业 科技 工业 商业 体育 建筑 交通 民族 传媒 石油 海洋 海事 工程 工商 政法 音乐 美术 艺术 语言 警察 航空 化工 邮电 戏剧 文理 电力',
  ),
);

/** The sort of a short name by its characters. */
export function sortOf(name: string): NameSort {
  if (!isHan(name)) return 'initials';
  if (KNOWN.has(name)) return 'known';
  // 山东财经 is said of papers and of news as well.
  if (SPOKEN_OF.has(name.slice(-2)) && PLACES.has(name.slice(0, -2))) return 'loose';
  // 上海大 is mostly the beginning of 上海大雨.
  if (name.length === 3 && name.endsWith('大') && PLACES.has(name.slice(0, 2))) return 'loose';
  return name.length > 2 ? 'long' : 'tight';
}

/** Short names that the rule makes and that are everyday words or names of something else. */
export const RULED_OUT = new Set(
  unpack(`
中国人民 中国工商 中国海洋 中国石油 中国民航 上海工商 广东工商 安工程 大工程 长工程 江工程 武工程 中国矿业 长大 中商 中建 中农 中工 中航 中医
中交 中石油 中海 上交 上海科大 首建 上建 上商 中科 大工 大商 大海 大农 大医 大外 大美 大师 大理 大财 长工 长师 长医 长农 长体 长财 广师
广商 广药 广财 广艺 江科 江工 江理 江医 南理 南工 南体 南农 南林 南医 天工 天理 天师 天商 天体 天美 天音 天医 天农 天财 北科 北工 北建
东师 东农 东林 东财 华水 华电 华交 华理 华师 华农 武工 武理 武体 武警 海事 海师 海医 海经 山师 山农 山财 山理 山建 山科 山艺 山警
石油 四师 四警 成体 成工 成医 安工 安理 安师 安医 安财 安建 安农 云师 云农 云艺 云财 河工 河师 河科 河理 河农 河体 河警 黑大 黑工 黑警
中民 内科 大海 大大 中药 大科 大民 西医 上海事 大师范 大师院 中音院 内师范 新工 河外 石职院 长科 三职院 七职院 六职院 日职院 达职院
百职院 克职院 平职院 无职院 中职院 大职院 新职院 白职院 德职院 商职院 信职院 周职院 博职院
`),
);
