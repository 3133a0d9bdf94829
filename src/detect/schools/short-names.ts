import { gazetteer } from '../gazetteer.ts';
import { CITIES, PROVINCES } from '../lists/divisions.ts';

/** Regions that schools are named by and that are no division. */
const REGIONS =
  '中国 中央 首都 华北 华东 华中 华南 西北 西南 东北 中南 北方 南方 北京市 新疆维吾尔 苏北 皖南 川北 赣南 岭南';

/** Short names of provinces, prefectures and regions. */
export const PLACES = gazetteer(
  [PROVINCES, CITIES]
    .flatMap((packed) => packed.split('\n').flatMap((line) => line.slice(line.indexOf(':') + 1).split(' ')))
    .concat(REGIONS.split(' '))
    .filter((name) => name.length >= 2)
    .map((name) => [name, true] as const),
);

/** How a field is shortened inside a short name: 邮电 → 邮. */
const FIELDS: Readonly<Record<string, string>> = {
  邮电: '邮',
  交通: '交',
  师范: '师',
  理工: '理工',
  工业: '工',
  科技: '科',
  科学技术: '科',
  农业: '农',
  林业: '林',
  农林: '农林',
  医科: '医',
  医药: '医药',
  中医药: '中医',
  药科: '药',
  外国语: '外',
  财经: '财',
  财经政法: '财',
  经贸: '经贸',
  工商: '工商',
  商业: '商',
  政法: '政法',
  民族: '民',
  海洋: '海',
  海事: '海事',
  航空航天: '航',
  航空: '航',
  电子科技: '电',
  石油: '石油',
  化工: '化工',
  建筑: '建',
  语言: '语',
  传媒: '传',
  体育: '体',
  音乐: '音',
  美术: '美',
  戏剧: '戏',
  艺术: '艺',
  警察: '警',
  工程: '工程',
  水利水电: '水',
};

/** What a field's short name plus 大 is not said of: 北邮大, 上外大. */
const NO_UNIVERSITY = new Set(['邮', '外', '航', '电', '传', '音', '美', '戏', '艺', '语', '体', '警', '水']);

/** Ends of names that are shortened by themselves: 职业技术学院 → 职院. */
const ENDS: readonly (readonly [end: string, shorts: readonly string[]])[] = Object.entries({
  高等专科学校: ['高专', '专科学校'],
  师范学院: ['师院', '师范'],
  美术学院: ['美院'],
  音乐学院: ['音院'],
  体育学院: ['体院'],
  警察学院: ['警院'],
  理工学院: ['理工'],
  财经学院: ['财院'],
  中医学院: ['中医'],
  医学院: ['医'],
  工学院: ['工院'],
  外国语学院: ['外院'],
  文理学院: ['文理'],
});

/** Fields that are said of firms too: no short name is made of them. */
const FIRMS = new Set(['工程', '工商', '医药', '石油', '化工']);

/** The character that a place is shortened to, where it is not its first. */
const INITIAL: Readonly<Record<string, string>> = { 四川: '川' };

const initialOf = (place: string): string => INITIAL[place] ?? place[0]!;

function placeOf(name: string): string | undefined {
  const place = PLACES.longestAt(name, 0)?.name;
  return place !== undefined && place.length <= 4 ? place : undefined;
}

function ofUniversity(place: string, field: string): string[] {
  const first = initialOf(place);
  if (field === '') return [`${first}大`, `${place}大`];
  const short = FIELDS[field];
  if (short === undefined) return [];
  if (FIRMS.has(short)) return [place + field];
  const names = [first + short];
  if (!NO_UNIVERSITY.has(short)) names.push(`${first}${short}大`, `${place}${short}大`);
  names.push(place + field);
  if (field === '医科') names.push(`${place}医`);
  if (field === '电子科技') names.push(`${place}电子科大`);
  return names;
}

/** Schools of languages and the like are known by their number: 北京第二外国语学院 → 北二外, 二外. */
function ofNumbered(place: string, field: string): string[] {
  if (!field.startsWith('第')) return [];
  const match = /^第([一二三四])(外国语|师范|医科|工业)$/.exec(field);
  if (!match) return [];
  const short = match[1]! + FIELDS[match[2]!]!;
  return short.endsWith('外') ? [short, initialOf(place) + short] : [`${short}大`, `${initialOf(place)}${short}大`];
}

/** Vocational colleges: 职院, and 职大 of those that have become universities. */
function ofVocational(place: string, rest: string, stem: string): string[] {
  const names = ['职院', '职大', '职业大学', '职业技术大学', '职业学院', '职业技术学院', '职技院'].map(
    (end) => stem + end,
  );
  return stem === place
    ? [...names, initialOf(place) + '职院', initialOf(place) + '职大']
    : names.filter((name) => name !== place + rest);
}

/**
 * Short names of a university made by rule from its full name: the first character of the place and the short name of
 * the field (北京邮电大学 → 北邮), with 大 (北师大), with the whole place (上海交大), and ends that are shortened by
 * themselves (长沙职业技术学院 → 长沙职院). None where the name does not begin with a place.
 */
export function shortNames(full: string): string[] {
  const place = placeOf(full);
  if (place === undefined) return [];
  const rest = full.slice(place.length);
  const second = /^第([一二三])(师范|医科|外国语|工业)(?:大学|学院)$/u.exec(rest);
  if (second)
    return [`${place}${second[1]!}${FIELDS[second[2]!]!}`, ...ofNumbered(place, rest.replace(/大学|学院/u, ''))];
  if (rest.endsWith('职业技术学院') || rest.endsWith('职业学院')) {
    const stem = full.replace(/职业(?:技术)?学院$/u, '');
    return [...ofVocational(place, rest, stem)];
  }
  if (rest.endsWith('大学'))
    return [...ofUniversity(place, rest.slice(0, -2)), ...ofNumbered(place, rest.slice(0, -2))];
  for (const [end, shorts] of ENDS) {
    if (!rest.endsWith(end)) continue;
    const stem = full.slice(0, -end.length);
    const names = shorts.map((short) => stem + short);
    return rest === end ? [...names, ...shorts.flatMap((s) => (s.length === 2 ? [initialOf(place) + s] : []))] : names;
  }
  if (!rest.endsWith('学院')) return [];
  const field = rest.slice(0, -2);
  const short = FIELDS[field];
  if (short === undefined || FIRMS.has(short)) return ofNumbered(place, field);
  // Many colleges of the list have become universities since: 贵州民大.
  const grown = NO_UNIVERSITY.has(short) ? [] : [`${place}${short}大`];
  return [initialOf(place) + short, ...grown];
}
