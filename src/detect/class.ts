import { toOriginal } from '../draft/normal.ts';
import type { Range } from '../draft/types.ts';
import { around } from './around.ts';
import { gazetteer, unpack } from './gazetteer.ts';
import { CLASS_MAJORS, FACULTIES, MAJORS } from './lists/majors.ts';
import { apart } from './schools/apart.ts';
import type { Detail, Detector } from './types.ts';

/** A stretch of the folded text, and how sure it is that it names a class, a major, a grade or a student. */
interface Found extends Range {
  readonly certainty: number;
}

const either = (packed: string): string =>
  unpack(packed)
    .sort((a, b) => b.length - a.length)
    .join('|');

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

/** A class by its Latin letters: CS 2302班. */
const LATIN_CLASS =
  /(?<![a-z])[a-z]{2,5} ?[012]\d{3}班|(?<![a-z])(?:year [1-4]|freshman|sophomore)(?= (?:at|of|student|year))|(?<=i'?m a )(?:freshman|sophomore|junior|senior)(?![a-z])/gu;

/** Classes of a kindergarten and of five years of primary school: 大三班, 小一班, 五年三班. */
const YOUNG_CLASS =
  /(?<![\p{Script=Han}《])[大中小][一二三四五六]班|(?<=[在园是读升子女儿娃])[大中小][一二三四五六]班|(?<![\d一二三四五六七八九十《])[一二三四五六]年[一二三四五六七八九十]{1,2}班/gu;

/** 高三(5)班, 高二7班, 初一三班, 三年级二班, 六(3)班, 高三理科一班. */
const SCHOOL_CLASS = new RegExp(
  `(?:高|初)[一二三](?:文科|理科|实验|重点|火箭|尖子|平行|国际|艺术)班|(?:(?:高|初)[一二三123](?:年级)?|${CHINESE}年级|(?<=小学)${CHINESE}|(?:(?<![\\p{Script=Han}\\d])|(?<=[小学]))[一二三四五六](?=\\())(?: ?(?:文科|理科|实验|重点|火箭|国际|艺术|体育))? ?(?:\\((?:\\d{1,2}|${CHINESE}{1,3})\\)|\\d{1,2}|${CHINESE}{1,3})班(?![车机次])`,
  'gu',
);

/** 我们3班, 隔壁二班: a number alone, after a word that makes it a class. */
const BARE_CLASS = new RegExp(
  `(?<=我们|我是|我在|隔壁|咱们?|他们|考进|分到|转到|分在)(?:\\(\\d{1,2}\\)|\\d{1,2}|${CHINESE}{1,2})班(?![车机次倒岗人])`,
  'gu',
);

/** 21级, 2021级, 03级 and what kind of student it is; 22届, 2022届. */
const YEAR = /(?<![\d第.:/-])(?<year>20[012]\d|[01289]\d)(?<sort>级|届)(?<major>\p{Script=Han}{0,12})/gu;

/** What a two-digit 级 is otherwise: a wind, an earthquake, a game, an examination. */
const LEVELS =
  /^(?:台风|大风|地震|强震|风|伤残|号|玩家|账号|装备|怪|以上|以下|就|才|了|满|升|解锁|的号|大佬|技能|阵风|浪|左右|地|vip|权限|考|证书|工|士官|职称)/u;
const LEVELLED = /(?:[考过升到满练打英日德韩俄法语lv差\d约达过超]|等级|只有|风力|烈度|公务员|[一-龥]语)$/u;
const YEARLY = /^(?:世界杯|奥运|全运|亚运|金(?!融|工)|电影节|百花|茅盾|全国人|国会|总统|议会|人大|政府)/u;
const STUDENTS =
  /^(?:的?(?:学生|新生|老生|学[长姐弟妹]|本科|硕|博|研|毕业|老?校友|秋招|校招|春招|应届|考研|考生|高考|中考|同学|师[兄姐弟妹]|级|专升本|小白|保研|大一|大二)|er)/u;

/** A class's year and the major that goes with it. */
const WITH_MAJOR = new RegExp(`^(?:${either(`${MAJORS} ${CLASS_MAJORS}`)})(?:专业|系|学院)?`, 'u');

/** 大二, 研一, 博三, 高三: a grade alone says little. */
const GRADE =
  /(?<![身比最很这那么微赌巨多更太越长扩变强老放肥庞宏壮广够较极超好挺真非不开加])(?:大[一二三四五]|(?<![考保跨调])研[一二三](?!研|战)|博[一二三四五]|高[一二三]|准大一|准研一)(?!下(?!学期|半))(?!家长会|的课居然|党|老师)(?![轮点号些样个把院医八统块起波片两份层尺头米丈口半截角元巴喜脚件般套般边部堆大排家阶锅批次共一二三四五旦刻分辈群副团种度维筹截寸岁环圈颗粒统阳\d千百万十])(?!角(?!色)|喜(?!欢|提)|码(?![代农字]))/gu;

/** 五年级, 小学三年级, 初中二年级: a grade of school in full. */
const FULL_GRADE =
  /(?:小学|初中|高中|大学)?(?<!\d)[一二三四五六七八九]年级(?!(?:数学|语文|英语|作文|课本|教材|[上下]册|家长|组|第|排名|水平|应用题|题|奥数|老师|全体|各班|以[上下]|升|到))(?! ?(?:\(|\d|[一二三四五六七八九十]{1,3}班))/gu;

/** 初一 is also a day of the moon: only where school is spoken of. */
const JUNIOR =
  /(?<![年月大正])初[一二三](?=的?(?:学生|开学|下学期|上学期|那年|的时候|时候|同学|女生|男生|班主任|数学|英语|语文|新生|生(?!日)))|(?<=[上读升刚我])初[一二三](?![拜去回早晚吃走起])/gu;

const FACULTY = new RegExp(
  `(?:${either(FACULTIES)})(?:与(?:工程|技术|管理|传播|通信工程|设计|统计|经济))?学院(?!路|城|派|风)|(?:${either(`${MAJORS} 中文 外语 经管 新闻 历史 物理 化学 数学 生物 哲学 法律`)})系(?![列统])|(?<![戏人斑骑])马院|(?:数|物|化|软|管|文新|化工|机械|土木|材料|能动|环境|信工|数计|新传|经管|计算机|外国语|人文|电信|机电|信电|生科)院`,
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

/** A student number stands after its cue. */
const STUDENT_NUMBER = /学号(?:是|为|尾号|后四位)?[ :=]{0,3}(?<number>[a-z]{0,3}\d{4,15})(?!\d)/gu;

const SIGN =
  /[学院大]读|year \d|freshman|sophomore|i'?m a |[级届班系院号课]|\d-\d|在读|艺考|双学位|辅修|转[\p{Script=Han}]|[一二三四五]年|专业|专硕|学硕|考研|本科|学的|[大研博高初][一二三四五]|\d{4}|主修|[我是][读学]|研究生|跨考|[是们]\p{Script=Han}{2,9}的|到\p{Script=Han}{2}|修\p{Script=Han}{2}/u;

/** What a pattern finds in the stretches of a text. */
function matchesIn(text: string, stretches: readonly Range[], pattern: RegExp, certainty: number): Found[] {
  return stretches.flatMap(({ start, end }) =>
    matches(text.slice(start, end), pattern, certainty).map((found) => ({
      ...found,
      start: start + found.start,
      end: start + found.end,
    })),
  );
}

function matches(text: string, pattern: RegExp, certainty: number): Found[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    certainty,
  }));
}

function majorClasses(text: string, { start, end }: Range): Found[] {
  const stretch = text.slice(start, end);
  const found = matchesIn(text, [{ start, end }], MAJOR_YEAR, 0.9);
  for (const match of stretch.matchAll(MAJOR_CLASS)) {
    const { number, after } = match.groups!;
    // 会计2023 is a year; 计科2103 is a class.
    if (number && !after && (/^20[1-3]/.test(number) || number.endsWith('00'))) continue;
    const at = start + match.index;
    found.push({ start: at, end: at + match[0].length, certainty: 0.92 });
  }
  return found;
}

function classes(text: string): Found[] {
  if (!text.includes('班') && !/year|freshman|sophomore|i'?m a /.test(text)) return [];
  return [
    ...matches(text, SCHOOL_CLASS, 0.92),
    ...matches(text, LATIN_CLASS, 0.7),
    ...matches(text, YOUNG_CLASS, 0.8),
    ...matches(text, BARE_CLASS, 0.6),
  ];
}

function years(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(YEAR)) {
    const { year, sort, major } = match.groups as Record<'year' | 'sort' | 'major', string>;
    const end = match.index + year.length + 1;
    const short = year.length === 2;
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    const named = WITH_MAJOR.exec(major)?.[0] ?? '';
    const students = STUDENTS.test(text.slice(end, end + 6));
    if (YEARLY.test(major) || (short && Number(year) > 27 && !(Number(year) >= 80 && students))) continue;
    if (short && !named && !students) {
      if (sort === '届' || LEVELS.test(major) || LEVELLED.test(before)) continue;
      if (!/(?:我们?是?|咱|本人|一个|作为|母校|[的,。!? \n])$/u.test(before) && before !== '') continue;
    }
    const certainty = named ? 0.88 : students ? 0.75 : short ? 0.5 : 0.65;
    found.push({ start: match.index, end: end + named.length, certainty });
  }
  return found;
}

function studentNumbers(text: string): Found[] {
  return [...text.matchAll(STUDENT_NUMBER)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - match.groups!['number']!.length, end, certainty: 0.92 };
  });
}

function faculties(text: string): Found[] {
  return [...text.matchAll(FACULTY)].flatMap(({ index, 0: words }): Found[] => {
    const before = text.slice(Math.max(0, index - 2), index);
    // Single characters before 学院 are part of longer words: 文学院 but 天文学院, 商学院 but 高商学院.
    if (words.length <= 3 && /[天人作经外党技电戏书警魔]$/u.test(before)) return [];
    return [
      { start: index, end: index + words.length, certainty: words.endsWith('系') || words.length > 4 ? 0.65 : 0.55 },
    ];
  });
}

/** How far from the beginning of a major's name what is said of a class begins and ends. */
const REACH = 40;

/** Names of majors, to tell quickly whether and where a text has any. */
const known = gazetteer(unpack(`${MAJORS} ${CLASS_MAJORS}`).map((name) => [name, true] as const));

/** Classes, majors, faculties, grades and student numbers. */
export const classDetector: Detector = {
  kind: 'class',
  defaultLevel: 'clear',
  substitutes: ['class'],
  find: ({ folded }): Detail[] => {
    const { text } = folded;
    if (!SIGN.test(text)) return [];
    const majors = around(
      known.find(text).map(({ start }) => start),
      REACH,
      REACH,
      text.length,
    );
    const found = [
      ...classes(text),
      ...(/[级届]/u.test(text) ? years(text) : []),
      ...matches(text, GRADE, 0.4),
      ...(text.includes('年级') ? matches(text, FULL_GRADE, 0.4) : []),
      ...(text.includes('初') ? matches(text, JUNIOR, 0.4) : []),
      ...(/[院系]/u.test(text) ? faculties(text) : []),
      ...majors.flatMap((stretch) => majorClasses(text, stretch)),
      ...matchesIn(text, majors, STUDIES, 0.55),
      ...matchesIn(text, majors, READS, 0.55),
      ...matchesIn(text, majors, STUDENT, 0.5),
      ...(text.includes('学号') ? studentNumbers(text) : []),
    ];
    return apart(found).map(({ start, end, certainty }) => ({
      kind: 'class',
      value: text.slice(start, end).replace(/[() -]/g, ''),
      certainty,
      ...toOriginal(folded, start, end),
    }));
  },
};
