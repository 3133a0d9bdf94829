import type { Range } from '../../draft/types.ts';
import { unpack } from '../gazetteer.ts';
import { CLASS_MAJORS, EVERYDAY_MAJORS, MAJORS } from '../lists/majors.ts';
import { either, matchesIn, type FoundClass } from './found.ts';

const CHINESE = '[一二三四五六七八九十]';

/** A major and a number: 计科2103, 软工1902班, 通信2班, 计算机21-3班. */
const MAJOR_CLASS = new RegExp(
  `(?:(?<![0-9])(?:20)?[012]\\d级)?(?:${either(CLASS_MAJORS)})(?:专业|类|学)? ?(?:(?<number>[012]\\d{3})(?!\\d)(?<after>班)?|(?<year>[012]\\d)-\\d{1,2}班?|\\d{1,2}班|${CHINESE}{1,2}班)(?![0-9a-z年])`,
  'gu',
);

/** A major before its year: 汉语言22级, 土木19级, 护理学2019级3班; a major in full and a class: 临床医学2班. */
const MAJOR_YEAR = new RegExp(
  `(?:${either(`${MAJORS} ${CLASS_MAJORS}`)})(?:专业|类|系)?(?:(?:20)?[012]\\d[级届](?:(?:专硕|学硕|本科)?\\d{1,2}班|(?:专硕|学硕|本科|研究生))?|\\(?\\d{1,2}\\)?班|[012]\\d{3}班)(?!学[员])`,
  'gu',
);

/** Majors that are hardly said of anything else. */
const LONG_MAJORS = unpack(MAJORS)
  .filter((name) => name.length > 3 || /[学论工]$/u.test(name) || name === '临床医学')
  .join(' ');

/** What somebody studies: 计算机专业, 新传考研, 我是学会计的. */
const STUDIES = new RegExp(
  `(?:${either(`${MAJORS} ${CLASS_MAJORS}`)})(?=专业(?![人素课术书知词性]|的(?:人|素|术|词|知)))专业|(?:${either(MAJORS)})(?:专硕|学硕|考研|研究生|本科生?|博士)(?!网)|(?<=(?:学的是?|专业是|主修|我读|我学|本科是?|考研?的?是?|转到|转去|是学|我是读|跨考|(?:大学|学院)读))(?:${either(MAJORS)})(?=[的了,。!?;、 \\n专学考出毕]|$)`,
  'gu',
);

/** What is read at a university named just before: 在爱丁堡大学读教育. */
const READS = new RegExp(
  `(?<=(?:大学|学院|[大邮航工师理财])读)(?:${either(`${MAJORS} ${CLASS_MAJORS}`)})(?=[,。.!?]|$)`,
  'gu',
);

/** 我是动物医学的, 转计算机, 双学位修经济学; 建筑学五年, 临床医学大五, 播音主持艺考, mba在读. */
const STUDENT = new RegExp(
  `(?<=我是|我们|俺是|就是)(?:${either(MAJORS)})(?=的(?:[,。!~]|$|学生|研究生|大[一二三四五]))|(?<=(?:^|[,。我想要])(?:转|辅修|双修)|双学位修|双学位|保研到|推免到|考研到)(?:${either(MAJORS)})(?=[成失了,。!?、 ]|$)|(?:${either(LONG_MAJORS)})(?=[一二三四五]年(?!级)|大[一二三四五]|艺考|在读|[狗人生](?:[,。!表]|$))|(?<![a-z])m(?:ba|pa|pacc)(?=在读|考研|联考|新生)`,
  'gu',
);

/** A grade and a major beside it are one: 大二汉语言. */
const GRADE_MAJOR = new RegExp(
  `(?:大[一二三四五]|研[一二三]|博[一二三四])(?:${either(`${MAJORS} ${CLASS_MAJORS} ${EVERYDAY_MAJORS}`)})(?:专业|系)?(?![师员书店老])`,
  'gu',
);

/** A class of what is a job as well, by the year and the number: 数控2301. */
const EVERYDAY_CLASS = new RegExp(
  `(?<![\\p{Script=Han}a-z\\d])(?:${either(EVERYDAY_MAJORS)})(?:1[0-9]|2[1-9])(?:0[1-9]|1[0-9])班?(?![\\d年元块个人.%-])`,
  'gu',
);

function majorClasses(text: string, { start, end }: Range): FoundClass[] {
  const stretch = text.slice(start, end);
  const found = matchesIn(text, [{ start, end }], MAJOR_YEAR, 0.9);
  found.push(...matchesIn(text, [{ start, end }], EVERYDAY_CLASS, 0.75));
  for (const match of stretch.matchAll(MAJOR_CLASS)) {
    const { number, after } = match.groups!;
    // 会计2023 is a year; 计科2103 is a class.
    if (number && !after && (/^20[1-3]/.test(number) || number.endsWith('00'))) continue;
    const at = start + match.index;
    found.push({ start: at, end: at + match[0].length, certainty: 0.92 });
  }
  return found;
}

/** Classes by their major, and what is studied, in stretches of a text around the names of majors. */
export function studiesIn(text: string, stretches: readonly Range[]): FoundClass[] {
  return [
    ...stretches.flatMap((stretch) => majorClasses(text, stretch)),
    ...matchesIn(text, stretches, STUDIES, 0.55),
    ...matchesIn(text, stretches, READS, 0.55),
    ...matchesIn(text, stretches, STUDENT, 0.5),
    ...matchesIn(text, stretches, GRADE_MAJOR, 0.5),
  ];
}
