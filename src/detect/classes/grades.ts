import { wrapped } from '../../draft/wrapped.ts';
import { matches, type FoundClass } from './found.ts';

/** 大二, 研一, 博三, 高三: a grade alone says little. */
const GRADE = new RegExp(
  wrapped`
    (?<![身比最很这那么微赌巨多更太越长扩变强老放肥庞宏壮广够较极超好挺真非不开加])准?(?:
      大[一二三四五]|(?<![考保跨调])研[一二三](?!研|战)(?!下(?![学半]))|博[一二三四五六]|
      高[一二三四]
    )(?!下[子来去点得])(?!家长会|的课居然|党|老师|生[气病活日意])(?!
      [杯碗瓶轮点号些样个把院医八统块起波片两份层尺头米丈口半截角元巴喜脚件般套般边部堆大排家阶锅批次共一二三四五旦刻分辈群副团种度维筹截寸岁环圈颗粒统阳川甲\d千百万十]
    )(?!天(?!天)|周(?!末|[一二三四五六日])|秒|小时|个?月|角(?!色)|喜(?!欢|提)|码(?![代农字]))
  `,
  'gu',
);

/** 五年级, 小学三年级, 初中二年级: a grade of school in full. */
const FULL_GRADE = new RegExp(
  wrapped`
    (?:小学|初中|高中|大学|研究生|硕士|博士|中专|中职|高职|职高|技校|卫校)?(?<!\d)
    [一二三四五六七八九]年级(?!
      (?:
        数学|语文|英语|作文|课本|教材|[上下]册|的(?:数学|语文|英语|奥数)题|家长|组|第|排名|水平|
        应用题|题|都没?[念读上有]|奥数|老师|全体|各班|以[上下]|升|到
      )
    )(?! ?(?:\(|\d|[一二三四五六七八九十]{1,3}班))
  `,
  'gu',
);

/** Grades of Hong Kong, Taiwan and abroad: 中四, 国三, 小六, year 11. */
const ABROAD_GRADE = new RegExp(
  wrapped`
    [中国][一二三四五六](?<!\p{Script=Han}..)(?=
      的(?:妹妹|弟弟|学生|同学|细路|仔|女|孩子|小朋友|时候)|生(?![活日])|[,。!]|选科|会考|升|那年
    )|
    中[一二三四五六](?=嗰|果阵|毕业[那时])|
    (?:中[一二三四五六]|国[一二三])(?<=(?:[年读升上陪教]|今年)..)
    (?![国中家点个次月号岁天万班\d十百])|
    小[一二四五六](?<!\p{Script=Han}..)(?=升|入学|派位)|(?<=国中)国[一二三]|
    (?<!\p{Script=Han})中[一二三四五六](?=考[完试]|就(?:退|出|去)|开学|升|个阵|嘅)|
    (?<!\p{Script=Han})小[一二三四五六](?=英文|中文|数学|默书|呈分试|开学|家长|班主任)|
    (?<=(?:女儿|儿子|娃|弟弟|妹妹|闺女|侄[子女]|孩子|外甥女?|表[弟妹])(?:今年|现在|才|刚|上|读)?)
    小[一二三四五六](?=[,。!?了]|$|的(?:数学|语文|作业))|
    (?<!\p{Script=Han})硕[一二三](?=[,。!?的了~]|$|[上下]学|生(?!病)|论文|在读|新生|毕业|找工作|秋招|延毕|实习|开题|答辩)|
    小[一二四五六](?=的(?:儿子|女儿|妹妹|弟弟|孩子|娃))|
    (?:year|grade) ?(?:1[0-3]|[1-9])(?<![a-z](?:year|grade) ?\d{1,2})(?!\d)
  `,
  'gu',
);

/** 初一 is also a day of the moon: in a draft of holidays only where school is spoken of right behind it. */
const JUNIOR = new RegExp(
  wrapped`
    (?<![年月大正腊])初[一二三](?=
      党|狗|牲|毕业班|
      的?(?:
        学生|开学|下学期|上学期|那年|的时候|时候|同学|女生|男生|班主任|数学|英语|语文|新生|生(?!日)
      )
    )|
    (?<=[上读升刚我])初[一二三](?![拜去回早晚吃走起])
  `,
  'gu',
);
const JUNIOR_AT_SCHOOL =
  /(?<![年月大正腊一二三四五六七八九十])初[一二三](?![拜去回早晚吃走起次见级恋衷步心始、至到\d四五六七八九十])/gu;
const HOLIDAY =
  /春节|过年|拜年|新年|正月|初[四五六七八九十]|除夕|走亲戚|娘家|大年|红包|庙会|年三十|年夜|农历|阴历|烧香|上香|财神|初一十五|十五/u;
const AT_SCHOOL = new RegExp(
  wrapped`
    模考|月考|期[中末]|中考|一模|二模|班主任|同学|老师|作业|学校|成绩|倒数|第一名|晚自习|自习|高中|
    小学|家长|上课|课|同桌|暗恋|军训|住校|补习|辅导|孩子|我弟|我妹|侄|外甥|表[弟妹]|儿子|女儿|班
  `,
  'u',
);

function juniors(text: string): FoundClass[] {
  const atSchool = AT_SCHOOL.test(text) && !HOLIDAY.test(text);
  return matches(text, atSchool ? JUNIOR_AT_SCHOOL : JUNIOR, 0.4);
}

/** Grades with a digit: 研0, 大3下学期, 高1新生, 7年级. */
const DIGIT_GRADE = new RegExp(
  wrapped`
    (?<![\p{Script=Han}a-z\d])(?:
      (?:研|博)[零0-5]|
      (?:大|高|初)[1-5](?=
        新生|老[狗生]|[狗党]|上学期|下|的[^\p{Script=Han}]|学[长姐弟妹]|家长|开学|入学|毕业|暑假|
        寒假|$|[,。!?]
      )
    )(?![\d.:%-]|[级月日号个])|
    (?<=[是读上升在刚到])(?:研[零0-3]|博[1-5]|大[1-5](?=[的了,。!?]|$))(?![\d.:%-]|[级月日号个])|
    (?<![\p{Script=Han}\d])研[零](?!售|碎)|
    (?<![\d.])[1-9]年级(?!(?:数学|语文|英语|作文|课本|教材|[上下]册|全体|各班|以[上下]| ?\(|\d))
  `,
  'gu',
);

/** Grades: each alone says little. */
export function gradesIn(text: string): FoundClass[] {
  return [
    ...matches(text, GRADE, 0.4),
    ...matches(text, ABROAD_GRADE, 0.4),
    ...matches(text, DIGIT_GRADE, 0.4),
    ...(text.includes('年级') ? matches(text, FULL_GRADE, 0.4) : []),
    ...(text.includes('初') ? juniors(text) : []),
  ];
}
