import { wrapped } from '../../draft/wrapped.ts';
import { Sought } from '../sought/sought.ts';
import { matches, type FoundClass } from './found.ts';

const CHINESE = '[一二三四五六七八九十]';

/** A class by its Latin letters: CS 2302班. */
const LATIN_CLASS = /(?<![a-z])[a-z]{2,5} ?[012]\d{3}班/gu;

/** Groups of a kindergarten, of one's own child: 我家妞中班. */
const NURSERY = new RegExp(
  wrapped`
    幼儿园[大中小托]班|
    [大中小托]班(?<=
      (?:儿子|女儿|[妞娃宝崽弟妹孙甥侄]子?|孩子|小朋友|闺女|升|上|读|园)(?:了|才|今年|现在|刚)?..
    )(?=$|[,。!?的了~ ]|下学期|上学期|毕业|第一[天周]|开学|入园|新生|老师|家长会|哭|闹|放学|还|就)|
    (?<!\p{Script=Han})[大中小托]班(?=小朋友|的?(?:娃|孩子|崽)|家长群|毕业[典照])
  `,
  'gu',
);

/** Classes of a kindergarten and of five years of primary school: 大三班, 小一班, 五年三班. */
const YOUNG_CLASS = new RegExp(
  wrapped`
    (?<![\p{Script=Han}《])[大中小][一二三四五六]班|
    (?<=[在园是读升子女儿娃])[大中小][一二三四五六]班|
    (?<![\d一二三四五六七八九十《])[一二三四五六]年[一二三四五六七八九十]{1,2}班
  `,
  'gu',
);

/** 高三(5)班, 高二7班, 初一三班, 三年级二班, 六(3)班, 高三理科一班. */
const SCHOOL_CLASS = new RegExp(
  wrapped`
    (?:高|初)[一二三](?:文科|理科|实验|重点|火箭|尖子|平行|国际|艺术)班|
    (?:
      (?:高|初)[一二三123](?:年级)?|${CHINESE}年级|(?<=小学)${CHINESE}|
      (?:(?<![\p{Script=Han}\d])|(?<=[小学给在教的是们]))[一二三四五六七八九](?=\()
    )(?: ?(?:文科|理科|实验|重点|火箭|国际|艺术|体育))? ?
    (?:\((?:\d{1,2}|${CHINESE}{1,3})\)|\d{1,2}|${CHINESE}{1,3})班(?![车机次])|
    (?<![\p{Script=Han}\d])(?:高|初)[123]班(?![车机次])
  `,
  'gu',
);

/** 我们3班, 隔壁二班: a number alone, after a word that makes it a class. */
const BARE_CLASS = new RegExp(
  wrapped`
    (?<=我们|我是|我在|隔壁|咱们?|他们|考进|分到|转到|分在)(?:\(\d{1,2}\)|\d{1,2}|${CHINESE}{1,2})班
    (?![车机次倒岗人]|地铁|高铁|公交|飞机|航班)|
    (?<=^|[,。!?~\s])(?:\d{1,2}|${CHINESE}{1,2})班(?=
      的?(?:
        [男女]生|班主任|班[长花草]|体委|学委|课代表|同学|篮球|足球|运动会|全体|又?赢|语文|数学|英语
      )
    )
  `,
  'gu',
);

/** A class by the year of its entrance and its number: 2103班. */
const YEAR_CLASS = /(?<![\p{Script=Han}a-z\d.:-]|第)(?:1[5-9]|2[0-7])(?:0[1-9]|1\d)班(?![车机次])/gu;

/** Classes of chosen pupils that only one school calls so: 姚班, 钱学森班. */
const CHOSEN_CLASS = new Sought(
  new RegExp(
    wrapped`
      (?<![\p{Script=Han}《])(?:
        姚|钱|茅|竺|强基|少年|拔尖|图灵|致远|元培|求是科学|卓越工程师|钱学森|茅以升|竺可桢|叶企孙|
        伯苓|珠峰|华罗庚|吴健雄|唐敖庆|匡亚明|基础学科|强基计划
      )班(?![车机长主])
    `,
    'gu',
  ),
);

/**
 * Classes by what is special about them, which somebody is in or beside: 隔壁文科班, 考进火箭班. What they begin with is
 * looked at first, because few places have it.
 */
const SPECIAL_CLASS = new RegExp(
  wrapped`
    (?=[文理国实强竞数物信化火卓试重尖创平普艺美音体特预英拔复小中元少直ai])(?<=
      我们|我在|我是|隔壁|咱们?|他们|考[进上]了?|[分选转掉]到了?|[分选]进了?|进了|的是|她是|他是|
      以前是|当年是|读的
    )(?:
      (?:
        文科|理科|国际|实验|理科实验|文科实验|强基|竞赛|数竞|物竞|信竞|化竞|火箭|卓越|试验|重点|
        尖子|创新|平行|普通|艺术|美术|音乐|体育|特长|预科|英才|拔尖|复读|小语种|中加|中美|中英|中外|
        ap|alevel|ib
      )(?:重点|实验)?|
      元培|少年|直升
    )班(?![车机主次])
  `,
  'gu',
);

/** Classes by their number or their group, without a major. */
export function numberedClasses(text: string): FoundClass[] {
  if (!text.includes('班')) return [];
  return [
    ...matches(text, SCHOOL_CLASS, 0.92),
    ...matches(text, LATIN_CLASS, 0.7),
    ...matches(text, YOUNG_CLASS, 0.8),
    ...matches(text, BARE_CLASS, 0.6),
    ...matches(text, NURSERY, 0.5),
    ...matches(text, YEAR_CLASS, 0.7),
    ...matches(text, CHOSEN_CLASS, 0.6),
    ...matches(text, SPECIAL_CLASS, 0.5),
  ];
}
