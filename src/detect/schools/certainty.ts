import { wrapped } from '../../draft/wrapped.ts';
import { insideAddress } from '../context.ts';
import { MAJORS_IN } from '../classes/majors.ts';
import { cueAt, isAdmitted, isStudiedAt, studiedBefore, type Cue } from './cues.ts';
import { isAdmittedInEnglish, isStudiedInEnglish } from './cues-in-english.ts';
import { isAlone, isFreeLeft, isInsideWord } from './edges.ts';
import { PLACES } from './regions.ts';
import type { NameSort } from './sorts.ts';
import { CAMPUS_TALK, FIELD_GOES_ON, FIELD_NAME, GOES_ON_ABOUT, OPEN_NAME, SCHOOL_TALK, TALK_REACH } from './talk.ts';

/** How sure a name is without a cue, by its sort; 0 where it needs one. */
const BARE: Readonly<Record<NameSort, number>> = {
  full: 0.92,
  long: 0.88,
  known: 0.85,
  tight: 0.7,
  loose: 0,
  generic: 0,
  stem: 0,
  town: 0,
  initials: 0.82,
  capitals: 0.7,
  namesake: 0,
};

/** How much surer a cue makes a name; a loose name is judged by its cue alone. */
const BY_CUE: Readonly<Record<Cue, number>> = { own: 0.06, strong: 0.04, weak: 0, none: 0 };
const LOOSE: Readonly<Record<Cue, number>> = { own: 0.85, strong: 0.8, weak: 0.6, none: 0 };

/** A place that is studied at is surer to be a school than a place. */
const STUDIED = 0.94;

/** Adjectives that are also short names: only the cue before them counts, since 广大学生 and 重大考试 are common. */
const ADJECTIVES = new Set(['广大', '重大', '名大', '高大', '新大', '莫大']);

const ENTERED = /(?:考[上进]|报考?|录取|上岸|在读|就读于?|毕业于|申请?)$/u;

/** What is done by, printed by or named after a university, and is not the school. */
const NOT_THE_SCHOOL = new RegExp(
  wrapped`
    ^(?:附属)?(?:
      第?[一二三四五六七八九十]+|人民|口腔|肿瘤|儿童|妇产科?|华西|中山|瑞金|湘雅|同济|协和
    )?(?:附属|临床)?医院|
    ^[^\P{Script=Han}的在去和是有]{2,4}医院|^附[一二三]院|^出版社|^节(?![目日假能约课])|^[城路厅]|
    ^版(?![主面权])|^类(?:院校|专业|大学|学校)
  `,
  'u',
);

/** 我哥|大五岁: by how much somebody is older. */
const OLDER = /^(?:\d{1,2}|[一二两三四五六七八九十几半好]{1,3})多?[岁轮届圈倍]/u;

/** What is said of an airline, whose short name a school of aviation has as well. */
const AIRLINE = new RegExp(
  wrapped`
    ^的?[^,。!?;\n]{0,6}(?:
      空姐|空少|空乘|航班|飞机|机票|值机|延误|晚点|取消|里程|退票|改签|登机|客服|行李|机餐|
      飞[\u4e00-\u9fff]|经停|乘务|毛毯|毯子|托运|小桌板|经济舱|头等舱|靠窗|起飞|降落|落地|颠簸|座椅|
      改签
    )
  `,
  'u',
);

/** 比宁夏|大一点: by how much something is larger than a place. */
const LARGER = /^(?:[一二两三几半好不]?[点些倍]|很?多|得多|太多|上?许多)/u;

/** A great tree, or a mother, of a place: 山西|大槐树. */
const GREAT = /^(?:槐树|妈|爷|叔|哥|嫂|汉|雨|雪|风|战|水|火)/u;

/** A garden or a hall of dormitories, right behind a school: 贵大荷园, 华农泰山区15栋, 河海教三舍. */
const GARDEN = new RegExp(
  wrapped`
    ^[梅兰竹菊桂桃李樱荷枫榕松][园苑](?!路|小区|酒店|新村)|
    ^(?!花|恒)[^\P{Script=Han}的在了是]{1,3}[区苑园斋](?:\d{1,2}|[一二三四五六七八九十]{1,2})
    [栋幢舍]|
    ^[东南西北教学研][一二三四五六七八九十\d]{1,2}[舍斋]
  `,
  'u',
);

/** Where a major is taught: 系 of 地质系, but not of 系统. */
const DEPARTMENT = /^(?:学?系(?![列统数])|学院)/u;

/** A campus by its name, right behind a school: 山大|兴隆山校区, though 大兴 is a place. */
const CAMPUS = /^[^\P{Script=Han}的在了是有和到去]{2,4}校区/u;

/** Whether a sentence opens with a school's belongings: 吉大的地下室. */
function opensWith(text: string, start: number, end: number): boolean {
  const opens = !/\p{Script=Han}/u.test(text[start - 1] ?? '');
  return opens && text[end] === '的' && '大农工师医财航理外'.includes(text[end - 1]!);
}

/** How sure a name at `[start, end)` of the folded text is a school's; 0 where it is not. */
export function certaintyAt(text: string, start: number, end: number, sort: NameSort): number {
  if (NOT_THE_SCHOOL.test(text.slice(end, end + 10)) || text[start - 1] === '《') return 0;
  if (text[end - 1] === '大' && OLDER.test(text.slice(end, end + 5))) return 0;
  if (text[end - 1] === '大' && end - start === 3 && PLACES.has(text.slice(start, end - 1))) {
    const next = text.slice(end, end + 3);
    if (GREAT.test(next) || (text[start - 1] === '比' && LARGER.test(next))) return 0;
  }
  const major = MAJORS_IN.longestAt(text, end);
  const studies = major !== undefined && text.startsWith('专业', major.end);
  if (sort === 'full' || sort === 'long') {
    // 北京大学生 are students in Beijing.
    if (/^[生习霸]/u.test(text.slice(end, end + 1)) && PLACES.has(text.slice(start, end).replace('大学', ''))) return 0;
    if (sort === 'long' && !studies && isInsideWord(text, start, end)) return 0;
    return BARE[sort] + BY_CUE[cueAt(text, start, end)];
  }
  if (sort === 'town') return isAdmitted(text, start, end) ? STUDIED : 0;
  if (sort === 'stem') return (studies && end - start > 3) || isStudiedAt(text, start, end) ? STUDIED : 0;
  // 鲁大|汉语国际教育, 西大|地质系: a major in full, or with its department, is no end of a word that begins in the name.
  const taught =
    major !== undefined && (major.name.length > 3 || DEPARTMENT.test(text.slice(major.end, major.end + 2)));
  const goesOn = studies || taught || CAMPUS.test(text.slice(end, end + 6));
  if (isInsideWord(text, start, end) && !(goesOn && isFreeLeft(text, start))) return 0;
  const cue = cueAt(text, start, end);
  if (sort === 'known') return BARE.known + BY_CUE[cue];
  if (!isFreeLeft(text, start) && !studiedBefore(text, start)) return 0;
  if (sort === 'tight') return BARE.tight + BY_CUE[cue] * 3;
  const name = text.slice(start, end);
  if (name.endsWith('航') && AIRLINE.test(text.slice(end, end + 12))) return 0;
  if (
    name === '长大' &&
    !/^的?(?:食堂|图书馆|渭水|校区|宿舍|教务|研究生|复试)/u.test(text.slice(end, end + 5)) &&
    !ENTERED.test(text.slice(Math.max(0, start - 6), start))
  )
    return 0;
  if (name === '城大' && text[end] === '门') return 0;
  if (ADJECTIVES.has(name)) {
    if (name === '新大' && CAMPUS_TALK.test(text.slice(end, end + 16))) return 0.6;
    return ENTERED.test(text.slice(Math.max(0, start - 6), start)) ? 0.8 : 0;
  }
  if (sort === 'generic' && LOOSE[cue] === 0)
    return name.endsWith('大') && opensWith(text, start, end) && CAMPUS_TALK.test(text.slice(end, end + 16)) ? 0.5 : 0;
  if (sort === 'generic') return LOOSE[cue] - 0.15;
  if (LOOSE[cue] > 0) return LOOSE[cue];
  if (CAMPUS_TALK.test(text.slice(end, end + 16))) return 0.6;
  // 安徽财经, 天津工业: what a trade of a place is called as well.
  const isField = end - start > 3;
  if (SCHOOL_TALK.test(text.slice(Math.max(0, start - TALK_REACH), end + TALK_REACH))) return 0.55;
  if (OPEN_NAME.test(name) && GOES_ON_ABOUT.test(text.slice(end, end + 2)) && isFreeLeft(text, start)) return 0.45;
  if (isField && FIELD_NAME.test(name) && FIELD_GOES_ON.test(text.slice(end, end + 8))) return 0.5;
  if (
    (major && (taught || studies || !isField)) ||
    (/[大农师工理医财航林科海]$/u.test(name) && GARDEN.test(text.slice(end, end + 7)))
  )
    return 0.55;
  if (isAlone(text, start, end)) return end - start < text.length ? 0.5 : 0;
  return opensWith(text, start, end) ? 0.5 : 0;
}

/** How sure Latin letters are a school's, that are mostly somebody, a town or a thing. */
function certaintyOfNamesake(text: string, start: number, end: number): number {
  const isSaid = isAdmitted(text, start, end) || ENTERED.test(text.slice(Math.max(0, start - 6), start));
  return isSaid || isAdmittedInEnglish(text, start, end) ? BARE.capitals : 0;
}

/** How sure Latin letters are a school's initials. */
export function certaintyOfLatin(original: string, text: string, start: number, end: number, sort: NameSort): number {
  if (/[@./_-]/.test(text[start - 1] ?? '') || /^[@._/-][a-z0-9]/.test(text.slice(end, end + 2))) return 0;
  if (insideAddress(text, start)) return 0;
  if (/^ ?(?:license|licence|协议|许可|开源|app(?![a-z])|press|news)/u.test(text.slice(end, end + 9))) return 0;
  if (sort === 'namesake') return certaintyOfNamesake(text, start, end);
  const cue = cueAt(text, start, end);
  if (/^\d+$/.test(text.slice(start, end)) && cue !== 'own' && cue !== 'strong') return 0;
  if (sort !== 'capitals') return BARE.initials + BY_CUE[cue];
  if (original !== original.toUpperCase() && cue !== 'own' && cue !== 'strong') return 0;
  if (isStudiedInEnglish(text, start) || isAdmittedInEnglish(text, start, end)) return BARE.capitals + BY_CUE.strong;
  const chinese = /\p{Script=Han}/u.test(text.slice(Math.max(0, start - 3), end + 3));
  return chinese || cue !== 'none' ? BARE.capitals + BY_CUE[cue] * 3 : 0;
}
