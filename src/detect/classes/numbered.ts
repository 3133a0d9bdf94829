import { matches, type FoundClass } from './found.ts';

const CHINESE = '[一二三四五六七八九十]';

/** A class by its Latin letters: CS 2302班. */
const LATIN_CLASS =
  /(?<![a-z])[a-z]{2,5} ?[012]\d{3}班|(?<![a-z])(?:year [1-4]|freshman|sophomore)(?= (?:at|of|student|year))|(?<=i'?m a )(?:freshman|sophomore|junior|senior)(?![a-z])/gu;

/** Groups of a kindergarten, of one's own child: 我家妞中班. */
const NURSERY =
  /[大中小]班(?<=(?:儿子|女儿|[妞娃宝崽弟妹孙甥侄]子?|孩子|小朋友|闺女|升|上|读|园)(?:了|才|今年|现在|刚)?..)(?=$|[,。!?的了~ ]|下学期|上学期|毕业)/gu;

/** Classes of a kindergarten and of five years of primary school: 大三班, 小一班, 五年三班. */
const YOUNG_CLASS =
  /(?<![\p{Script=Han}《])[大中小][一二三四五六]班|(?<=[在园是读升子女儿娃])[大中小][一二三四五六]班|(?<![\d一二三四五六七八九十《])[一二三四五六]年[一二三四五六七八九十]{1,2}班/gu;

/** 高三(5)班, 高二7班, 初一三班, 三年级二班, 六(3)班, 高三理科一班. */
const SCHOOL_CLASS = new RegExp(
  `(?:高|初)[一二三](?:文科|理科|实验|重点|火箭|尖子|平行|国际|艺术)班|(?:(?:高|初)[一二三123](?:年级)?|${CHINESE}年级|(?<=小学)${CHINESE}|(?:(?<![\\p{Script=Han}\\d])|(?<=[小学给在教的是们]))[一二三四五六](?=\\())(?: ?(?:文科|理科|实验|重点|火箭|国际|艺术|体育))? ?(?:\\((?:\\d{1,2}|${CHINESE}{1,3})\\)|\\d{1,2}|${CHINESE}{1,3})班(?![车机次])`,
  'gu',
);

/** 我们3班, 隔壁二班: a number alone, after a word that makes it a class. */
const BARE_CLASS = new RegExp(
  `(?<=我们|我是|我在|隔壁|咱们?|他们|考进|分到|转到|分在)(?:\\(\\d{1,2}\\)|\\d{1,2}|${CHINESE}{1,2})班(?![车机次倒岗人])`,
  'gu',
);

/** Classes by their number or their group, without a major. */
export function numberedClasses(text: string): FoundClass[] {
  if (!text.includes('班') && !/year|freshman|sophomore|i'?m a /.test(text)) return [];
  return [
    ...matches(text, SCHOOL_CLASS, 0.92),
    ...matches(text, LATIN_CLASS, 0.7),
    ...matches(text, YOUNG_CLASS, 0.8),
    ...matches(text, BARE_CLASS, 0.6),
    ...matches(text, NURSERY, 0.5),
  ];
}
