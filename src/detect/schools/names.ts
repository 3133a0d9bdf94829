import { gazetteerOf, unpack, type Gazetteer } from '../gazetteer.ts';
import { SCHOOLS } from '../lists/schools.ts';
import { SHORT_SCHOOLS } from '../lists/short-schools.ts';
import { PLACES, shortNames } from './short-names.ts';

/**
 * What kind of name a school is called by. `full` names and long short names (哈工大) are nothing else; a `tight` name
 * of two characters (南邮) is one only where no longer word runs through it; a `loose` one (南大) needs a cue too, and
 * so does a `generic` one (农大), which does not even say which school is meant.
 * `initials` are Latin; `capitals` are Latin initials that are also a word.
 */
export type NameSort = 'full' | 'long' | 'known' | 'tight' | 'loose' | 'generic' | 'initials' | 'capitals';

export interface SchoolName {
  /** The full name, or the short name itself where several schools go by it. */
  readonly school: string;
  readonly sort: NameSort;
}

/** Short names of two characters that everybody knows and that are hardly part of a longer word. */
const KNOWN = new Set(
  unpack(`
北大 清华 复旦 浙大 武大 厦大 川大 郑大 深大 兰大 北邮 北航 北师 北理 北林 北交 北外 华科 华政 南邮 重邮 西邮 杭电 桂电 央美
央音 央财 川音 川美 暨大 哈佛 耶鲁 汕大 苏大 广外 西浦 西电 二外 中传 港科 墨大 悉大
`),
);

/** What the people of a town call their only school of a kind. */
const GENERIC = unpack(
  '师大 农大 工大 交大 林大 财大 医大 地大 理工大 理工 科大 民大 矿大 外院 音院 美院 体院 师院 政法大 师专 附中 附小 实小 省实验 市实验 实外 附幼',
);

const isMark = (character: string | undefined): boolean => character === '?' || character === '^';

/** Whether a name is written in Chinese; initials begin with a letter. */
const isHan = (name: string): boolean => name.charCodeAt(0) >= 0x4e00 || name.charCodeAt(name.length - 1) >= 0x4e00;

/** Fields that are said of papers, news and trades of a place as well. */
const SPOKEN_OF = new Set(
  unpack(
    '财经 师范 农业 林业 科技 工业 商业 体育 建筑 交通 民族 传媒 石油 海洋 海事 工程 工商 政法 音乐 美术 艺术 语言 警察 航空 化工 邮电 戏剧 文理',
  ),
);

function sortOf(mark: string, name: string): NameSort {
  if (mark === '^') return 'capitals';
  if (!isHan(name)) return 'initials';
  if (mark === '?') return 'loose';
  if (KNOWN.has(name)) return 'known';
  // 山东财经 is said of papers and of news as well.
  if (SPOKEN_OF.has(name.slice(-2)) && PLACES.has(name.slice(0, -2))) return 'loose';
  // 上海大 is mostly the beginning of 上海大雨.
  if (name.length === 3 && name.endsWith('大') && PLACES.has(name.slice(0, 2))) return 'loose';
  return name.length > 2 ? 'long' : 'tight';
}

/** Short names that the rule makes and that are everyday words or names of something else. */
const RULED_OUT = new Set(
  unpack(`
中国工商 中国海洋 中国石油 中国民航 上海工商 广东工商 安工程 大工程 长工程 江工程 武工程 中国矿业 长大 中商 中建 中农 中工 中航 中医
中交 中石油 中海 上交 上海科大 首建 上建 上商 中科 大工 大商 大海 大农 大医 大外 大美 大师 大理 大财 长工 长师 长医 长农 长体 长财 广师
广商 广药 广财 广艺 江科 江工 江理 江医 南理 南工 南体 南农 南林 南医 天工 天理 天师 天商 天体 天美 天音 天医 天农 天财 北科 北工 北建
东师 东农 东林 东财 华水 华电 华交 华理 华师 华农 武工 武理 武体 武警 海事 海师 海医 海经 山师 山农 山财 山理 山建 山科 山艺 山警
石油 四师 四警 成体 成工 成医 安工 安理 安师 安医 安财 安建 安农 云师 云农 云艺 云财 河工 河师 河科 河理 河农 河体 河警 黑大 黑工 黑警
中民 内科 大海 大大 中药 大科 大民 西医 上海事 大师范 大师院 中音院 内师范 新工 河外 石职院 长科 三职院 七职院 六职院 日职院 达职院
百职院 克职院 平职院 无职院 中职院 大职院 新职院 白职院 德职院 商职院 信职院 周职院 博职院
`),
);

function* listedSchools(): Generator<string> {
  for (const [ending, stems] of SCHOOLS) for (const stem of unpack(stems)) yield stem + ending;
}

const SORTS: readonly NameSort[] = ['full', 'long', 'known', 'tight', 'loose', 'generic', 'initials', 'capitals'];

/** Names while they are gathered, each at its place: twelve thousand objects, and a second map of places, cost far more. */
class Gathered {
  readonly #places = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #schools: number[] = [];
  readonly #sorts: number[] = [];

  /** Where a name stands, with what is known of it so far. */
  find(name: string): { readonly school: string; readonly sort: NameSort } | undefined {
    const place = this.#places.get(name);
    if (place === undefined) return undefined;
    return { school: this.#names[this.#schools[place]!]!, sort: SORTS[this.#sorts[place]!]! };
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }

  get size(): number {
    return this.#names.length;
  }

  /** Whether a name was there when there were `size` of them. */
  isAmongFirst(size: number, name: string): boolean {
    return (this.#places.get(name) ?? size) < size;
  }

  /** Says of a name which school it means, which must be a name too, or is the name itself. */
  set(name: string, school: string, sort: NameSort): void {
    let place = this.#places.get(name);
    if (place === undefined) {
      place = this.#names.push(name) - 1;
      this.#places.set(name, place);
    }
    this.#schools[place] = school === name ? place : this.#places.get(school)!;
    this.#sorts[place] = SORTS.indexOf(sort);
  }

  /** Keeps of every name where its school stands and its sort, as numbers. */
  packed(): Gazetteer<SchoolName> {
    const schools = Uint16Array.from(this.#schools);
    const sorts = Uint8Array.from(this.#sorts);
    return gazetteerOf(this.#names, (place, nameAt) => ({
      school: nameAt(schools[place]!),
      sort: SORTS[sorts[place]!]!,
    }));
  }
}

/** Sets a short name of a school; one that several schools go by is its own. */
function setShort(names: Gathered, short: string, school: string, sort: NameSort): void {
  const known = names.find(short);
  const isShared = known !== undefined && known.school !== school;
  names.set(short, isShared ? short : school, sort);
}

function build(): Gazetteer<SchoolName> {
  const names = new Gathered();
  for (const line of SHORT_SCHOOLS.trim().split('\n')) {
    const [school = '', ...shorts] = line.split(' ');
    names.set(school, school, 'full');
    for (const short of shorts) {
      const mark = isMark(short[0]) ? short[0]! : '';
      const name = short.slice(mark.length);
      const known = names.find(name);
      setShort(names, name, school, known && known.school !== school ? known.sort : sortOf(mark, name));
    }
  }
  for (const name of GENERIC) if (!names.has(name)) names.set(name, name, 'generic');
  const written = names.size;
  for (const school of listedSchools()) {
    names.set(school, school, 'full');
    for (const short of shortNames(school)) {
      if (short.length < 2 || names.isAmongFirst(written, short) || RULED_OUT.has(short) || PLACES.has(short)) continue;
      if (names.find(short)?.sort === 'full') continue;
      setShort(names, short, school, short.length > 2 ? sortOf('', short) : 'loose');
    }
  }
  return names.packed();
}

let built: Gazetteer<SchoolName> | undefined;

/** All names of universities that are known, folded; made when first asked for, about 12,000 names. */
export function schoolNames(): Gazetteer<SchoolName> {
  return (built ??= build());
}
