import { wrapped } from '../../draft/wrapped.ts';
import { unpack } from '../gazetteer.ts';
import { KIN } from '../lists/kin.ts';

/** Words of which one alone says that a name follows. */
const ANNOUNCE = new RegExp(
  wrapped`
    (?:
      我叫|名叫|他叫|她叫|叫做|[爸妈哥姐弟妹友事板师官人]叫|姓名|签名|署名|真名|本名|大名|联系人|
      收件人|收货人|寄件人|本人|全名|组员|成员|主讲人?|负责人|法人|当事人|失主|初恋|前桌|后桌|同屋|
      [她他][爸妈爷奶哥姐弟妹]|[我她他][叔姨舅姑婶]|[那这有一]个叫|(?:不|也|别|都|改)叫|介绍给了?|
      嫁给了?|娶了|相亲对象|加了
    )[ :是]{0,2}$
  `,
  'u',
);

/** Words before which, or after which, a name is only likely. */
const INVITE = new RegExp(
  wrapped`
    (?:
      (?:\d{2,}|[班系院级届专业舍楼室组部门])\)?的|
      (?:^|[,。!?~\s]|我的?|班上的?|教过的|[个名位])学生|
      (?:部门|公司|单位|组里|班[里上]|办公室|隔壁|工位|财务|前台|物业|我们组|店里|实验室)的?|
      (?:^|[,。!?~\s])我|我是|我们班|(?:隔壁|[邻上下对])[床铺桌班组楼]的?|[跟陪带]着|谁认识|认识|
      喜欢|想|跟|和|叫上|祝|恭喜|感谢|谢谢|(?:医|药)师|护士长?|骑手|理发师|美容师|律师|[民辅乘]警|
      列车长|保[安洁]|店员|收银员|@
    )$
  `,
  'u',
);

/** A row of names of which the first is announced: 组员:马骁、顾念、秦朗. */
const IN_ROW = /[:是](?:\p{Script=Han}{2,4}[、,]){1,10}$/u;
const LONGEST_ROW = 50;

/** What is said of what somebody says, around the name: 听刘海波说. */
const HEARD = /(?:听|据)$/u;
const SAYS = /^(?:说|讲|提|聊)/u;

/** Somebody of a class or room who is spoken to or asked for: 高二(3)班的柯雨, 你的伞…. */
const MEMBER = /(?:\d{2,}|班|班\)|专业|[系级])的$/u;
const SPOKEN_TO = /^(?:[,?!:]|在[吗不]|你|同学)/u;

/** What is said after a full name. */
const AFTER =
  /^(?:本人|同学|老师|医生|教授|师傅|教练|警官|律师|学长|学姐|学弟|学妹|师兄|师姐|师弟|师妹|阿姨|叔叔|先生|女士|小姐|生日快乐)/u;

/** What somebody who opens a clause does next: 老周又请假, 小雨说她…, 萌萌你…. */
const CLAUSE = /[\s,。!?;:、~“”"()]/u;
const DOES = new RegExp(
  wrapped`
    ^(?:
      又|刚|说|今天|昨天|明天|怎么|把|给|让|是不是|居然|竟然|终于|你|帮|请|被|跟我|和我|借|发|骂|夸|
      结婚|当|回来|的(?:课|板书|组|婚礼|生日|推荐|店|班)
    )
  `,
  'u',
);

/** Titles that hardly anything but a name stands before. */
const TITLE = /(?:老师|教授|医生|导员|辅导员|师傅|总监|主任|经理|学长|学姐)$/u;

const KIN_WORDS: ReadonlySet<string> = new Set(unpack(KIN));

/** Whether these words are kin or somebody near, and nobody's name: 室友哥哥. */
export const isKin = (words: string): boolean => KIN_WORDS.has(words);

const LONGEST_KIN = Math.max(...[...KIN_WORDS].map((word) => word.length));

/** Whether a word for kin or for somebody near ends at `at`; what such a word begins (朋友圈) the model tells apart. */
const endsWithKin = (text: string, at: number): boolean => {
  for (let length = Math.min(LONGEST_KIN, at); length >= 2; length--) {
    if (KIN_WORDS.has(text.slice(at - length, at))) return true;
  }
  return false;
};

/** How strongly the words around `[start, end)` of a folded text say that a name stands there. */
export type Cue = 'none' | 'likely' | 'sure';

const LONGEST_CUE = 6;

/** Whether the words before `start` of a folded text say that somebody near is named: 我叫, 室友. */
export function isAnnounced(text: string, start: number): boolean {
  const spaced = text[start - 1] === ' ' ? start - 1 : start;
  return ANNOUNCE.test(text.slice(Math.max(0, start - LONGEST_CUE), start)) || endsWithKin(text, spaced);
}

export function cueOf(text: string, start: number, end: number): Cue {
  if (isAnnounced(text, start)) return 'sure';
  const before = text.slice(Math.max(0, start - LONGEST_CUE), start);
  if (AFTER.test(text.slice(end, end + 4))) return 'sure';
  if (HEARD.test(before) && SAYS.test(text.slice(end, end + 1))) return 'sure';
  if (MEMBER.test(before) && SPOKEN_TO.test(text.slice(end, end + 2))) return 'sure';
  if (text[start - 1] === '、') {
    const row = IN_ROW.exec(text.slice(Math.max(0, start - LONGEST_ROW), start));
    if (row && ANNOUNCE.test(text.slice(Math.max(0, start - row[0].length - LONGEST_CUE), start - row[0].length + 1)))
      return 'sure';
  }
  if (INVITE.test(before)) return 'likely';
  const behind = text.slice(Math.max(start + 1, end - 3), end);
  const opens = start === 0 || CLAUSE.test(text[start - 1]!);
  return TITLE.test(behind) || (opens && DOES.test(text.slice(end, end + 3))) ? 'likely' : 'none';
}
