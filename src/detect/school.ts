import { certaintyOf, shapeOf } from '../draft/term-certainty.ts';
import { fold, skeleton as skeletonOf, toOriginal, type Forms } from '../draft/normal.ts';
import type { Range } from '../draft/types.ts';
import { insideAddress } from './context.ts';
import type { NameMatch } from './gazetteer.ts';
import { MAJORS_IN } from './classes/majors.ts';
import { apart } from './schools/apart.ts';
import { cueAt, studiedBefore, type Cue } from './schools/cues.ts';
import { isAlone, isFreeLeft, isInsideWord } from './schools/edges.ts';
import { lowerSchools } from './schools/lower.ts';
import type { SchoolMatch } from './schools/match.ts';
import { schoolNames, type NameSort, type SchoolName } from './schools/names.ts';
import { PLACES } from './schools/short-names.ts';
import { CAMPUS_TALK, GOES_ON_ABOUT, OPEN_NAME, SCHOOL_TALK, TALK_REACH } from './schools/talk.ts';
import { unlistedSchools } from './schools/unlisted.ts';
import type { Detail, Detector } from './types.ts';

/** How sure a name is without a cue, by its sort; 0 where it needs one. */
const BARE: Readonly<Record<NameSort, number>> = {
  full: 0.92,
  long: 0.88,
  known: 0.85,
  tight: 0.7,
  loose: 0,
  generic: 0,
  initials: 0.82,
  capitals: 0.7,
};

/** How much surer a cue makes a name; a loose name is judged by its cue alone. */
const BY_CUE: Readonly<Record<Cue, number>> = { own: 0.06, strong: 0.04, weak: 0, none: 0 };
const LOOSE: Readonly<Record<Cue, number>> = { own: 0.85, strong: 0.8, weak: 0.6, none: 0 };

/** Adjectives that are also short names: only the cue before them counts, since 广大学生 and 重大考试 are common. */
const ADJECTIVES = new Set(['广大', '重大', '名大', '高大', '新大', '莫大']);

/** What is done by, printed by or named after a university, and is not the school. */
const NOT_THE_SCHOOL =
  /^(?:附属)?(?:第?[一二三四五六七八九十]+|人民|口腔|肿瘤|儿童|妇产科?|华西|中山|瑞金|湘雅|同济|协和)?(?:附属|临床)?医院|^[^\P{Script=Han}的在去和是有]{2,4}医院|^附[一二三]院|^出版社|^[城路]|^版(?![主面权])|^类(?:院校|专业|大学|学校)/u;

const UNIVERSITY = /^ (?:university|college)(?![a-z])/;

const CAMPUS =
  /^(?:\(\p{Script=Han}{1,6}\)|(?:[^\P{Script=Han}的在是有和到去这那哪个两新老各]{0,5})(?:校区|分校)|[东南西北新老]校[区园])/u;

/** A department right behind a school belongs to it: 武大新闻与传播学院, 上戏表演系, 厦大嘉庚学院. */
const DEPARTMENT =
  /^(?!大学|学院)[^\P{Script=Han}的了在是我你他她它们有没上就都也还比被把给对考进读选去来到打说不又很真太让和跟]{1,3}(?:与|和|及)?[^\P{Script=Han}的了在是我你他她它们有没上就都也还比被把给对考进读选去来到打说不又很真太让和跟]{0,8}?(?:学院(?!路|派|风|里)|系(?![列统数]))/u;
const ATTACHED =
  /^(?:第?[一二三四五]?附中|附属(?:第?[一二三四五六])?(?:实验)?(?:中学|小学|高中|初中|幼儿园|学校)|附小|附幼)/u;

/** What is said of an airline, whose short name a school of aviation has as well. */
const AIRLINE =
  /^的?[^,。!?;\n]{0,6}(?:空姐|空少|空乘|航班|飞机|机票|值机|延误|晚点|取消|里程|退票|改签|登机|客服|行李|机餐|飞[\u4e00-\u9fff]|经停|乘务)/u;

/** A garden of dormitories, right behind a school: 贵大荷园. */
const GARDEN = /^[梅兰竹菊桂桃李樱荷枫榕松][园苑](?!路|小区|酒店|新村)/u;

/** Whether a sentence opens with a school's belongings: 吉大的地下室. */
function opensWith(text: string, start: number, end: number): boolean {
  const opens = !/\p{Script=Han}/u.test(text[start - 1] ?? '');
  return opens && text[end] === '的' && '大农工师医财航理外'.includes(text[end - 1]!);
}

/** How sure a name at `[start, end)` of the folded text is a school's; 0 where it is not. */
function certaintyAt(text: string, start: number, end: number, { sort }: SchoolName): number {
  if (NOT_THE_SCHOOL.test(text.slice(end, end + 10)) || text[start - 1] === '《') return 0;
  if (sort === 'full' || sort === 'long') {
    // 北京大学生 are students in Beijing.
    if (/^[生习霸]/u.test(text.slice(end, end + 1)) && PLACES.has(text.slice(start, end).replace('大学', ''))) return 0;
    if (sort === 'long' && isInsideWord(text, start, end)) return 0;
    return BARE[sort] + BY_CUE[cueAt(text, start, end)];
  }
  // 鲁大|汉语国际教育: a major in full is no end of a word that begins in the name.
  const major = MAJORS_IN.longestAt(text, end);
  if (isInsideWord(text, start, end) && !(major && major.name.length > 3 && isFreeLeft(text, start))) return 0;
  const cue = cueAt(text, start, end);
  if (sort === 'known') return BARE.known + BY_CUE[cue];
  if (!isFreeLeft(text, start) && !studiedBefore(text, start)) return 0;
  if (sort === 'tight') return BARE.tight + BY_CUE[cue] * 3;
  const name = text.slice(start, end);
  if (name.endsWith('航') && AIRLINE.test(text.slice(end, end + 12))) return 0;
  if (ADJECTIVES.has(name)) {
    if (name === '新大' && CAMPUS_TALK.test(text.slice(end, end + 16))) return 0.6;
    return /(?:考[上进]|报考?|录取|上岸|在读|就读于?|毕业于|申请)$/u.test(text.slice(Math.max(0, start - 6), start))
      ? 0.8
      : 0;
  }
  if (sort === 'generic') return LOOSE[cue] && LOOSE[cue] - 0.15;
  if (LOOSE[cue] > 0) return LOOSE[cue];
  if (CAMPUS_TALK.test(text.slice(end, end + 16))) return 0.6;
  if (SCHOOL_TALK.test(text.slice(Math.max(0, start - TALK_REACH), end + TALK_REACH))) return 0.55;
  if (OPEN_NAME.test(name) && GOES_ON_ABOUT.test(text.slice(end, end + 2)) && isFreeLeft(text, start)) return 0.45;
  if (major || (name.endsWith('大') && GARDEN.test(text.slice(end, end + 4)))) return 0.55;
  if (isAlone(text, start, end)) return end - start < text.length ? 0.5 : 0;
  return opensWith(text, start, end) ? 0.5 : 0;
}

/** How sure Latin letters are a school's initials. */
function certaintyOfLatin(original: string, text: string, start: number, end: number, sort: NameSort): number {
  if (/[@./_-]/.test(text[start - 1] ?? '') || /^[@._/-][a-z0-9]/.test(text.slice(end, end + 2))) return 0;
  if (insideAddress(text, start)) return 0;
  if (/^ ?(?:license|licence|协议|许可|开源|app|press|news)/u.test(text.slice(end, end + 9))) return 0;
  const cue = cueAt(text, start, end);
  if (sort !== 'capitals') return BARE.initials + BY_CUE[cue];
  if (original !== original.toUpperCase() && cue !== 'own' && cue !== 'strong') return 0;
  const chinese = /\p{Script=Han}/u.test(text.slice(Math.max(0, start - 3), end + 3));
  return chinese || cue !== 'none' ? BARE.capitals + BY_CUE[cue] * 3 : 0.4;
}

interface Place extends Range {
  /** Whether nothing stands between the characters. */
  readonly whole: boolean;
  readonly gaps: number;
}

function placeOf({ skeleton, folded }: Forms, match: NameMatch<SchoolName>): Place {
  const at = skeleton.at.slice(match.start, match.end);
  const start = at[0]!;
  const end = at.at(-1)! + 1;
  const whole = end - start === match.name.length;
  const isHan = /\p{Script=Han}/u.test(match.name);
  if (whole && isHan) return { start, end, whole, gaps: 1 };
  return { start, end, whole, gaps: certaintyOf(folded.text, at, shapeOf(skeletonOf(fold(match.name)))) };
}

/** Blanks part words as well, so only a name that everybody knows is read across one, and not in a row of them. */
function standsFree(text: string, start: number, end: number, sort: NameSort): boolean {
  if (!isFreeLeft(text, start)) return false;
  return !/\s/.test(text.slice(start, end)) || (sort === 'known' && !/\s/.test(text[start - 1] ?? ''));
}

function judged(input: Forms, match: NameMatch<SchoolName>): SchoolMatch | undefined {
  const { sort, school } = match.about;
  const { start, end, whole, gaps } = placeOf(input, match);
  const { text } = input.folded;
  // A mention is somebody's screen name.
  if (text[start - 1] === '@') return undefined;
  if (gaps < 0.8 || (!whole && (sort === 'loose' || sort === 'generic' || sort === 'capitals'))) return undefined;
  if (sort === 'initials' || sort === 'capitals') {
    const range = toOriginal(input.folded, start, end);
    const certainty = certaintyOfLatin(input.text.slice(range.start, range.end), text, start, end, sort);
    const university = UNIVERSITY.exec(text.slice(end, end + 12))?.[0].length ?? 0;
    return certainty > 0 ? { start, end: end + university, school, certainty: Math.min(certainty, gaps) } : undefined;
  }
  // With something in between, a short name is a disguise or chance: it must stand free.
  if (!whole && match.name.length === 2 && !standsFree(text, start, end, sort)) return undefined;
  const certainty = certaintyAt(
    text,
    start,
    end,
    whole ? match.about : { school, sort: sort === 'full' ? sort : 'tight' },
  );
  if (certainty === 0) return undefined;
  const rest = text.slice(end, end + 12);
  const attached = ATTACHED.exec(rest)?.[0] ?? '';
  const campus = attached === '' ? ((CAMPUS.exec(rest) ?? DEPARTMENT.exec(rest))?.[0] ?? '') : '';
  const more = attached + campus;
  return { start, end: end + more.length, school: school + more.replace(/[()]|校区$/gu, ''), certainty };
}

function listedSchools(input: Forms): SchoolMatch[] {
  const names = schoolNames();
  const { text } = input.skeleton;
  const found: SchoolMatch[] = [];
  for (let at = 0; at < text.length - 1;) {
    const match = names.longestAt(text, at);
    const school = match && judged(input, match);
    if (school) found.push(school);
    at = school ? match.end : at + 1;
  }
  return found;
}

/**
 * Universities by full name, short name, nickname and initials, and lower schools by pattern. The value is the full
 * name, so that 北邮 and BUPT agree.
 */
export const school: Detector = {
  kind: 'school',
  defaultLevel: 'note',
  substitutes: ['some-school', 'school'],
  find: (input): Detail[] => {
    const { folded } = input;
    const found = apart([...listedSchools(input), ...lowerSchools(folded.text), ...unlistedSchools(folded.text)]);
    return found.map(({ start, end, school: value, certainty }) => ({
      kind: 'school',
      value,
      certainty: Math.min(0.98, Math.round(certainty * 100) / 100),
      ...toOriginal(folded, start, end),
    }));
  },
};
