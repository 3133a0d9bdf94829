import type { Range } from '../../draft/types.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { unpack } from '../gazetteer.ts';
import { CLASS_MAJORS, EVERYDAY_MAJORS, MAJORS } from '../lists/majors.ts';
import { Sought } from '../sought/sought.ts';
import { either, matches, matchesIn, type FoundClass } from './found.ts';

const CHINESE = '[一二三四五六七八九十]';

/** A major and a number: 计科2103, 软工1902班, 通信2班, 计算机21-3班. */
const MAJOR_CLASS = new Sought(
  wrapped`
    (?:(?<![0-9])(?:20)?[012]\d级)?(?:${either(CLASS_MAJORS)})(?:专业|类|学)? ?(?:
      (?<number>[012]\d{3})(?!\d)(?<after>班)?|(?<year>[012]\d)-\d{1,2}班?|\d{1,2}班|
      ${CHINESE}{1,2}班
    )(?![0-9a-z年]|号[段码])
  `,
  'gu',
);

/** A major before its year: 汉语言22级, 土木19级, 护理学2019级3班; a major in full and a class: 临床医学2班. */
const MAJOR_YEAR = new Sought(
  wrapped`
    (?:${either(`${MAJORS} ${CLASS_MAJORS}`)})(?:专业|类|系)?(?:
      (?:20)?[012]\d[级届](?:(?:专硕|学硕|本科)?\d{1,2}班|(?:专硕|学硕|本科|研究生))?|
      \(?\d{1,2}\)?班|[012]\d{3}班
    )(?!学[员])
  `,
  'gu',
);

/** Majors that are hardly said of anything else. */
const LONG_MAJORS = unpack(MAJORS)
  .filter((name) => name.length > 3 || /[学论工]$/u.test(name) || name === '临床医学')
  .join(' ');

/** What somebody studies: 计算机专业, 新传考研, 我是学会计的. */
const STUDIES = new Sought(
  wrapped`
    (?:${either(`${MAJORS} ${CLASS_MAJORS}`)})(?=专业(?![人素课术书知词性]|的(?:人|素|术|词|知)))专业|
    (?:${either(MAJORS)})(?:专硕|学硕|考研|研究生|本科生?|博士)(?!网)|
    (?<!\p{Script=Han})(?:${either(CLASS_MAJORS)})考研(?!网)|
    (?<=(?:
      学的是?|专业是|主修|我读|我学|本科是?|考研?的?是?|转到|转去|是学|我是读|跨考|(?:大学|学院)读
    ))(?:${either(MAJORS)})(?=[的了,。!?;、 \n专学考出毕]|$)
  `,
  'gu',
);

/** What is read at a university named just before: 在爱丁堡大学读教育. */
const READS = new Sought(
  `(?<=(?:大学|学院|[大邮航工师理财])读)(?:${either(`${MAJORS} ${CLASS_MAJORS}`)})(?=[,。.!?]|$)`,
  'gu',
);

/** 我是动物医学的, 转计算机, 双学位修经济学; 建筑学五年, 临床医学大五, 播音主持艺考, mba在读. */
const STUDENT = new Sought(
  wrapped`
    (?<=我是|我们|俺是|就是)(?:${either(MAJORS)})(?=的(?:[,。!~]|$|学生|研究生|大[一二三四五]))|
    (?<=(?:^|[,。我想要])(?:转|辅修|双修)|双学位修|双学位|保研到|推免到|考研到)(?:${either(MAJORS)})
    (?=[成失了,。!?、 ]|$)|
    (?:${either(LONG_MAJORS)})(?=
      [一二三四五]年(?!级)|大[一二三四五]|艺考|在读|[狗人生](?:[,。!表]|$)
    )|
    (?<![a-z])(?:m(?:ba|pa|pacc|em|ta|ti)|emba)(?=
      在读|考研|联考|新生|上岸|非全|复试|备考|毕业|[一二三]战|的(?:同学|课|论文)
    )
  `,
  'gu',
);

/** The student of a field by the field's short name, and by the years it takes: 法学生, 英专生, 临五, 口腔八年制. */
const STUDENT_OF = new Sought(
  new RegExp(
    wrapped`
      (?<![\p{Script=Han}]|普)(?:
        法学|药学|农学|英专|日专|法专|德专|俄专|韩专|会专|土木|计算机|护理|口腔|新传
      )生(?![活产命成意物动])|
      (?<=[是为个当做的我])(?:法学|药学|农学|英专|日专|法专|德专|俄专|韩专|会专)生
      (?![活产命成意物动])|
      (?:临床|口腔|中医|建筑|麻醉|预防)(?:医学)?(?:[五七八]年制|5\+3)|
      (?<!\p{Script=Han})(?:临|口|中)[五七八](?=[的学在考毕没真]|$|[,。!?])(?!的[时次天个])
    `,
    'gu',
  ),
);

const STUDENT_OF_SIGN = /生|年制|5\+3|[临口中][五七八]/u;

/** A year and a major in short: 21计科, 22软件的. */
const YEAR_SHORT = new Sought(
  `(?<![\\p{Script=Han}a-z\\d.:/-])(?:1[5-9]|2[0-7])(?:${either(CLASS_MAJORS)})(?=的|[,。!?~]|$|[专硕]|学[长姐弟妹]|同学|新生|人(?!工))`,
  'gu',
);

/** A class of three digits: 会计221, 护理213班. */
const SHORT_CLASS = new Sought(
  `(?:${either(CLASS_MAJORS)})(?:1[5-9]|2[0-7])[1-9](?:班|(?=的|[,。!?~]|$|同学|全[班体]))(?![\\d年元分%.])`,
  'gu',
);

/** A grade and a major beside it are one: 大二汉语言. */
const GRADE_MAJOR = new Sought(
  `(?:大[一二三四五]|研[一二三]|博[一二三四])(?:${either(`${MAJORS} ${CLASS_MAJORS} ${EVERYDAY_MAJORS}`)})(?:专业|系)?(?![师员书店老])`,
  'gu',
);

/** The same the other way round: 数媒大三; and the many majors that begin as one: 机械大类分流. */
const MAJOR_GRADE = new Sought(
  wrapped`
    (?:${either(CLASS_MAJORS)})(?<!学)(?:大[一二三四五](?![点个块些])|研[一二三](?!研|战)|博[一二三四])|
    (?:${either(`${MAJORS} ${CLASS_MAJORS}`)})大类(?=分流|招生的|的(?:我|新生|同学))
  `,
  'gu',
);

/** A class of what is a job as well, by the year and the number: 数控2301. */
const EVERYDAY_CLASS = new Sought(
  `(?<![\\p{Script=Han}a-z\\d])(?:${either(EVERYDAY_MAJORS)})(?:1[0-9]|2[1-9])(?:0[1-9]|1[0-9])班?(?![\\d年元块个人.%-])`,
  'gu',
);

/** A cheap sign of a class that is called by its year. */
const YEAR_DIGITS = /[12]\d/u;

function majorClasses(text: string, { start, end }: Range): FoundClass[] {
  const stretch = text.slice(start, end);
  const found = matchesIn(text, [{ start, end }], MAJOR_YEAR, 0.9);
  if (YEAR_DIGITS.test(stretch)) {
    found.push(...matchesIn(text, [{ start, end }], EVERYDAY_CLASS, 0.75));
    found.push(...matchesIn(text, [{ start, end }], SHORT_CLASS, 0.75));
    found.push(...matchesIn(text, [{ start, end }], YEAR_SHORT, 0.6));
  }
  for (const match of MAJOR_CLASS.in(stretch)) {
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
    ...(STUDENT_OF_SIGN.test(text) ? matches(text, STUDENT_OF, 0.5) : []),
    ...matchesIn(text, stretches, GRADE_MAJOR, 0.5),
    ...matchesIn(text, stretches, MAJOR_GRADE, 0.52),
  ];
}
