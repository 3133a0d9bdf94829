import { wrapped } from '../../draft/wrapped.ts';
import { HANDLE, PERSON, type Cues } from './people.ts';
import type { Listed } from './types.ts';

/** Kinds of facts that a draft speaks of in words of their own. */
const CUES: Partial<Record<string, Cues>> = {
  person: PERSON,
  handle: HANDLE,
  school: {
    before:
      /(?:学校(?:[是在:]|叫)?|考[上进研入]了?|保研到?|毕业于|就读于?|录取到|坐标|转学到|同在|同为|谁是|人在|我是|我校|母校是?|本科(?:在|是)?|硕士在?)[ :]?$/u,
    behind: new RegExp(
      wrapped`
        ^ ?(?:
          大学|
          的?(?:
            男生|女生|学生|同学|宿舍|寝室|食堂|图书馆|校园|校区|校友|新生|老生|研究生|本科|
            学[长姐弟妹]|保研|考研|读研|读博|读书|上学|毕业|录取|分数线|操场|校门|[东西南北]门|
            教务处|期末|选课|社团
          )|
          人(?![们家民类才口])
        )
      `,
      'u',
    ),
  },
  place: {
    before: new RegExp(
      wrapped`
        (?:
          坐标|
          (?:老家|坐标|家在|来自)(?:
            河[南北]|湖[南北]|山[东西]|广[东西]|江[苏西]|浙江|安徽|福建|四川|贵州|云南|陕西|甘肃|辽宁|吉林|
            黑龙江|海南|青海|宁夏|新疆|内蒙古
          )|
          老家(?:在|是)?|家在|人在|家住|来自|回(?!头|来|去|家)|去了|到了|抵达|
          [今昨明][天晚早]到|(?:刚|已|后天|快)到|定居|飞到?|base ?在?|from
        )[ :]?$
      `,
      'u',
    ),
    behind:
      /^ ?(?:人(?![们家民类才口])|市(?![场民值占面容])|本地人?|的?(?:老乡|亲戚|高铁站|火车站|天气)|过(?:年|暑假|寒假|国庆|周末)|下[雨雪])/u,
  },
  employer: {
    before: /(?:入职|供职于?|就职于?|跳槽[去到]|离职了?|实习[在于]|任职于?|面试|offer[是:]?|签了)[ :]?$/u,
    behind: /^ ?(?:上班|实习|入职|离职|转正|裁员|年会|面试|的?(?:hr|老板|同事|工牌|食堂|offer|前台|加班))/u,
  },
  class: {
    before: /(?:本班|我们班|我班|班级|专业)[ :是]?$/u,
    behind: /^ ?(?:班(?!车)|的?(?:同学|班长|班群|班会|毕业照))/u,
  },
  address: {
    before: /(?:家?住在?|小区[ :是]|搬[到进]了?)$/u,
    behind: /^ ?(?:小区|[东西南北]门|的?(?:业主|物业|邻居|电梯|保安|房东|车位|房子))/u,
  },
};

const LONGEST_CUE = 7;

const isAround = ({ before, behind }: Cues, text: string, start: number, end: number): boolean =>
  before.test(text.slice(Math.max(0, start - LONGEST_CUE), start)) || behind.test(text.slice(end, end + LONGEST_CUE));

/** Whether the words around `[start, end)` of a folded text speak of what somebody or something listed is. */
export function isSpokenOf(text: string, start: number, end: number, listed: Listed): boolean {
  const cues = listed.type === 'listener' ? PERSON : CUES[listed.fact.kind];
  if (!cues) return false;
  // Two of the same letter are somebody who is not named: dd, mm.
  const isDoubled = end - start === 2 && text[start] === text[start + 1] && /[a-z]/.test(text[start]!);
  if (isDoubled && (cues === PERSON || cues === HANDLE)) return false;
  return isAround(cues, text, start, end);
}

/**
 * Whether the words around `[start, end)` of a folded text speak of somebody, an animal or, where one is listed, a company,
 * and so not of what a dictionary has under that name.
 */
export function isNamed(text: string, start: number, end: number, listed?: Listed): boolean {
  if (listed?.type === 'fact' && listed.fact.kind === 'employer') return isSpokenOf(text, start, end, listed);
  return text[start - 1] === '@' || isAround(PERSON, text, start, end);
}
