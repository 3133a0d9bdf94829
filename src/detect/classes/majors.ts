import { isCommonPair } from '../../draft/common-words.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { gazetteer, unpack, type NameMatch } from '../gazetteer.ts';
import { CLASS_MAJORS, EVERYDAY_MAJORS, MAJORS, SUBJECTS } from '../lists/majors.ts';
import { schoolNames } from '../schools/names.ts';
import type { FoundClass } from './found.ts';
import { studentsCertainty } from './students.ts';

/**
 * How much a major's name says by itself: a `special` one (材控) is hardly anything else, an `everyday` one (护理) is
 * also a thing or a job, a `subject` (英语) is also learnt by everybody.
 */
type MajorSort = 'special' | 'everyday' | 'subject';

const sorts = new Map<string, MajorSort>([
  ...unpack(`${MAJORS} ${CLASS_MAJORS}`).map((name) => [name, 'special'] as const),
  ...unpack(EVERYDAY_MAJORS).map((name) => [name, 'everyday'] as const),
  ...unpack(SUBJECTS).map((name) => [name, 'subject'] as const),
]);

/** Names of majors, to tell quickly whether and where a text has any. */
export const MAJORS_IN = gazetteer(sorts);

/** Who takes it up: 学, 读, 转去, 本科是. */
const STUDIED = new RegExp(
  wrapped`
    (?:
      (?<![大同中小科哲数文放上开老])学|(?<![研宣阅])读|念|主修|辅修|双修|
      (?<!轮)转(?:专业)?[到去了来成]?|跨考?|(?<![思参])考(?:的|上|到|去|研)?|报(?:的|了|考)?|
      (?<![筛挑精自])选(?:的|了)?|专业(?:是|叫)?|本科(?:是|读|学)?|硕士?(?:是|读|学)?|博士?(?:是|读)|
      研究生(?:是|读|学)?|调剂(?:到|去|了)|录(?:到|取到|进)|分流[到去进]|保研?[到去]|科班|双学位|
      二学位|第二专业
    )(?:的?是|了(?:[一二三四五六七八九十半两几\d]{1,2}年)?|过|个|完|到|去|成|进|着|的)?$
  `,
  'u',
);

/** What is rather studied as such than by somebody: 学护理知识, 会计证. */
const NOT_STUDIED = new RegExp(
  wrapped`
    ^(?:
      的(?:人|女生|男生|同学)?都|师|员|证|学家|家|知识|技能|技术(?!专业)|学院路|[二三四六]级|
      考[试级]|书|工具|系统|局|部|所|厂|公司|行业|器|品|站|队|片|卡|板|室|费|险|法规|条例|作品|节目|
      史上|单词|听力|作文|语法|卷|题|分数|成绩|老师|课(?:代表|本|堂|上|间)|教材|机构|培训|补习|
      辅导班|网课|app|角|角色|溃疡|科|医院|溃|健康|污染|保护|卫生|标准|设备|零件|化|性|
      学(?!的|生|人|狗|专业|硕|博|院|系|考|大|研|[一二三四五六七八九十]年|[,。!?]|$)
    )
  `,
  'u',
);

/** Behind the name of a major, what only somebody of that major is called or does. */
const ONE_OF_IT = new RegExp(
  wrapped`
    ^(?:学|类|方向)?(?:
      专业(?!人[士员]|素|术|书|知|词|性|课本|的(?:人|素|术|词|知))|系(?![统列数])|班(?![车机次主])|
      狗|汪|er(?![a-z])|民工|搬砖|牲口?|牛马|打工人|
      人(?=[的,。!?~:、 ]|$|太|真|哭|狂|都|又|表示|不|的)|出身|劝退|跨考|转码|专硕|学硕|硕(?:士)?|
      (?:大专|中专|专升本|公费|定向)(?:生|在读)|博士?(?![物主客览弈大])|本科|研究生|在读|科班|
      老本行|大[一二三四五](?![点个块])|研[一二三]|博[一二三四]|[012]\d[级届]|20[012]\d级|
      毕业(?!论文题|典|照)|女博|男博|学[长姐弟妹]|师[兄姐弟妹]|考研(?:人|党|狗|的)|新生|老生|萌新|
      小白(?!兔)|四年|五年|秋招|春招|就业|找工作|下学期|上学期|期末|课设|毕设|专业课|课表|保研|复试|
      调剂|夏令营
    )
  `,
  'u',
);

/** Beasts and machines that are called like a student of it. */
const NO_STUDENT = /^(?:宠物[狗汪]|汽车人|机械[人狗]|消防[人狗]|护理人|电子[狗人]|军事人|木工狗|考古人)/u;

/** The same of a subject that is learnt at school as well. */
const ONE_OF_SUBJECT = new RegExp(
  wrapped`
    ^(?:学|类|方向)?(?:
      专业(?!人[士员]|素|术|书|知|词|性|课本|的(?:人|素|术|词|知))|系(?![统列数])|er(?![a-z])|出身|
      专硕|学硕|硕士?|本科|研究生|在读|大[一二三四五](?![点个块])|研[一二三]|[012]\d级|
      师范(?:生|专业|类)?|学[长姐]|师[兄姐]
    )
  `,
  'u',
);

/** What ends the name of a major that somebody studies. */
const ENDS = new RegExp(
  wrapped`
    ^(?:
      $|的?第[一二三四五六]年|[^\p{Script=Han}]|的|了|吧|吗|呢|啊|后|真|就|太|是|和|还是|毕业|出来|
      四年|五年|难|好|却|也|又|不|能|要|没|都|里
    )
  `,
  'u',
);
const BY_ONE =
  /^的?第[一二三四五六]年|^的(?=$|[^\p{Script=Han}]|我|你|别|来|不|也|人|孩子|同学|学生|姐妹|兄弟|女生|男生|没|真|还|怎|为)/u;

/** Who belongs to it, before and behind: 我们材控的, 河科大材控的. */
const OURS = new RegExp(
  wrapped`
    (?:
      我们|
      (?:
        室友|舍友|对象|[男女]朋友|[男女]友|[哥姐弟妹]|同桌|学[长姐弟妹]|师[兄姐弟妹]|闺蜜|朋友|老公|
        老婆|前任|同学|同事|她|他|们|都|全|也|人家|对面|楼上|那个|这个
      )(?:以前|之前|大学|本科)?(?:就|也|都)?是|
      我们(?:学校|院|校)|我校|学校|(?<!\p{Script=Han})我|咱们?|我是|俺是|他是|她是|隔壁|对面|全是|
      都是|室友|同学|对象|一个|某
    )$
  `,
  'u',
);
const WHOLE = /^(?:的|全体|全系|全班|男生|女生|那[个帮群]|这[个帮群]|有[没人]|谁|[,。!?~]|$)/u;

/** Who of a field is only met at a school: 护理的女生. */
const STUDENTS = /^的(?:[男女]生|妹子|学[长姐弟妹]|师[兄姐弟妹])(?![宿寝厕意])/u;

/** Languages and sciences that somebody who is 物理的 studies. */
const SPOKEN_SUBJECT =
  /^(?:英语|日语|俄语|法语|德语|韩语|西语|西班牙语|阿语|葡语|泰语|数学|物理|化学|历史|中文|美术|体育|舞蹈|音乐)$/u;

/** A sentence that begins with what somebody studies: 汉语言的,别问; 口腔医学每天捏石膏. */
const OPENS_WITH = /^$|[^\p{Script=Han}a-z\d]/u;
const OF_IT =
  /^(?:的[,。!?~]|的我|每天|天天|每周|这学期|这周|期末|上课|的作业|的课表|的尽头|的宿命|的日常|到底(?:学|是)|学生)/u;

/** Those of it, at the beginning of a sentence: 园林那帮人. What is also a job is rather a department of a firm. */
const THAT_LOT =
  /^的(?:姐妹|兄弟|同学(?!会)|宝子|学[长姐弟妹])|^(?:的)?那[帮群](?:人|家伙|哥们|兄弟|姐妹|男生|女生|大佬|卷王|学霸)/u;
const AT_WORK = new RegExp(
  wrapped`
    会计|财务|审计|法务|人力|营销|市场|新闻|编导|翻译|软件|计算机|护理|护士|检验|口腔|影像|设计|
    动画|音乐|舞蹈|表演|摄影|金融|汽修|烹饪|电工|物业|城管|保险|税务|财政|家政|美[容发]|酒店|旅游|
    物流|交通|消防|广告|安全|信息|电信|通信|食品|能源|管理|教育|乘务|电竞|机器人
  `,
  'u',
);

/** What follows a major right behind a school. */
const AT_SCHOOL = new RegExp(
  wrapped`
    ^(?:学|类)?(?:
      的|专业|系|[大研博][一二三四五]|\d|硕|博|本科|毕业|考研|复试|调剂|拟录|男|女|狗|人|学|在读|
      [,。!?~ ]|$|没|还|今|分数|真|谁|有
    )
  `,
  'u',
);

/** A school and a comma: 中原工学院，服装设计. */
const NAMED_SCHOOL = /(?:大学|学院|职院|[理工师医农财科商政]大|[一二三]本|大专|专科|本科)(?:[, /]|毕业的?[, \n])$/u;

/** Whether a school's name ends at `at`. */
export function schoolEndsAt(text: string, at: number): boolean {
  const names = schoolNames();
  for (let length = Math.min(9, at); length > 1; length--) {
    const sort = names.about(text.slice(at - length, at))?.sort;
    if (sort !== undefined && sort !== 'stem' && sort !== 'town') return true;
  }
  return /(?:\p{Script=Han}{2}(?:大学|学院|职院)|\p{Script=Han}[理工师医农财科商政]大)的?$/u.test(
    text.slice(Math.max(0, at - 8), at),
  );
}

function certaintyAt(text: string, start: number, end: number, sort: MajorSort): number {
  const before = text.slice(Math.max(0, start - 10), start);
  const next = text.slice(end, end + 8);
  if (NOT_STUDIED.test(next) || NO_STUDENT.test(text.slice(start, end + 1))) return 0;
  if ((sort === 'subject' ? ONE_OF_SUBJECT : ONE_OF_IT).test(next)) return 0.55;
  const studied = STUDIED.test(before);
  if (studied && (sort === 'subject' ? BY_ONE : ENDS).test(next)) return 0.5;
  if (schoolEndsAt(text, text[start - 1] === '的' ? start - 1 : start) && (sort === 'special' || AT_SCHOOL.test(next)))
    return 0.6;
  if (NAMED_SCHOOL.test(before) && /^(?:[,。!~\n]|$)/u.test(next)) return 0.5;
  if (OURS.test(before)) {
    if (sort === 'special') return WHOLE.test(next) ? 0.5 : 0;
    if (sort === 'everyday' && STUDENTS.test(next)) return 0.5;
    if (sort === 'subject' && !SPOKEN_SUBJECT.test(text.slice(start, end))) return 0;
    return /^的(?=[,。!?~ ]|$)/u.test(next) ? 0.45 : 0;
  }
  if (sort !== 'subject' && STUDENTS.test(next) && !/\p{Script=Han}/u.test(text[start - 1] ?? '')) return 0.5;
  if (sort === 'special' && OPENS_WITH.test(text.slice(Math.max(0, start - 1), start)) && OF_IT.test(next)) {
    if (next.startsWith('的') || end - start > 3) return 0.45;
  }
  if (sort === 'subject') return 0;
  const opens = !/[\p{Script=Han}a-z\d]/u.test(text[start - 1] ?? '');
  if (opens && THAT_LOT.test(next) && !AT_WORK.test(text.slice(start, end))) return 0.45;
  return studentsCertainty(text, start, end);
}

/** Whether the name at `[start, end)` is the middle of other words: 英国|关系, 普通|工人. */
function runsOn(text: string, start: number, end: number): boolean {
  const next = text[end];
  return next !== undefined && /[系人生学]/.test(next) && isCommonPair(text[end - 1]!, next) && end - start === 2;
}

/** Those of the `majors` named in a text that somebody studies, by the words around them. */
export function majorsIn(text: string, majors: readonly NameMatch<MajorSort>[]): FoundClass[] {
  return majors.flatMap(({ start, end, about }) => {
    const left = text[start - 1] ?? '';
    if (/[《“"#@]/.test(left) || runsOn(text, start, end)) return [];
    const certainty = certaintyAt(text, start, end, about);
    return certainty > 0 ? [{ start, end, certainty }] : [];
  });
}
