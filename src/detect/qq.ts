import { allMatches } from '../draft/matches.ts';
import { toOriginal } from '../draft/normal.ts';
import { wrapped } from '../draft/wrapped.ts';
import { before, insideAddress, isAmount, isLargeAmount, isThing } from './context.ts';
import { isDate } from './numbers/checks.ts';
import { readings, spelledIn } from './numbers/digits.ts';
import { Sought } from './sought/sought.ts';
import type { Detail, Detector } from './types.ts';

/** What QQ is called: by its name, and so that filters do not see it. */
const NAME = wrapped`
  (?<![a-z])(?:q[ .·/_-]?q|qiuqiu|koukou|qiu qiu|kou kou)(?![a-z])|
  [扣蔻叩寇口抠釦][ .·❤]?[扣蔻叩寇口抠釦]|[扣蔻叩寇抠]❤|q[扣❤]|扣q|
  (?<![地气足打篮排网要请求])球球|秋秋|丘丘|企鹅|鹅厂?号|腾讯号|🐧|
  (?:圈圈|麻花|化腾|群号码?|群(?=号?:))(?=[ :]?[1-9]\d{5,9})
`;

/** A letter or syllable alone is a name only where somebody is asked to add it, or before 号, 群 or a colon. */
const SHORT = wrapped`
  (?:
    (?:加|\+|➕|私|滴|戳)(?:我|个|下)?的?(?:q|扣|扣1|抠|蔻|鹅|🐧)|(?<=我的?)q|
    (?<![a-z\d&])[q扣](?=号|[群裙羣峮宭]| ?[:=])|
    (?<![a-z\d&])q我(?= ?[1-9](?:(?:[ .·-]?\d){5,9}|\d{1,4}\*))|
    (?<=[加进入])群(?= ?[1-9]\d{7,9}(?!\d))|(?<!\p{L})扣我?(?= ?[1-9]\d{6,9})|
    (?<![a-z\d&])q(?= ?[1-9]\d{7,9}(?!\d))
  )
`;

/** Words between the name and the number, each at most once. */
const LINK = wrapped`
  (?:小号|大号)?(?:交流|水|粉丝|学习)?(?:群聊|群号码?|群|[裙羣峮宭]号?|君羊|邮箱| ?号码?|账号)?(?:
    [ ]?(?:is|no\.?|number)(?: is)?|我?的?[都就]?是(?:这个)?|就这个|为|[换改]成了?|搜索?|加|[也都](?:行|成|可以?|ok)|
    →|->
  )?[ :=~❤?(\[【|/→➡👉👇.-]{0,4}
`;

const NUMBER = '[1-9](?:[ .·-]?\\d){4,10}';

const AFTER_CUE = new Sought(`(?<cue>${NAME}|${SHORT})(?<link>${LINK})(?<number>${NUMBER})(?![.,]?\\d|[ -]\\d)`, 'gu');

/** Products of the same name, which have numbers of their own. */
const PRODUCT = '(?!音乐|飞车|炫舞|空间|邮箱|浏览器|农场|会员|堂|糖|阅读|等级|币|秀|红包|截图|公司|股|[a-z\\d])';

/** The number first: 12345678是我qq, 12345678 加扣, 12345678，这个是q. */
const BEFORE_CUE = new RegExp(
  wrapped`
    (?<![\da-z_-]|\d[.,])(?<number>[1-9]\d{4,10}) ?(?<link>是|,|\(|加|←|<-)?
    (?:我的?|这是|这个是|这)?(?:加我?)?(?:
      (?:(?<![a-z])qq|扣扣|企鹅号?|鹅号|[蔻叩寇]{2}|球球号?|🐧|q号)${PRODUCT}|
      (?<=[是的我,(加])q(?=号|[),。!！~\n]|$)
    )
  `,
  'gu',
);

/** A number of a usual length, looked for where a clause stands between it and the cue. */
const LONE = /(?<![\d.a-z_*#¥$-])[1-9]\d{6,9}(?![\d*%]|\.\d|-\d)/g;

/** How many units such a clause may take. */
const REACH = 40;

/** A cue that announces a number behind it: 加企鹅, 我的扣扣, QQ号…. */
const ANNOUNCED = new RegExp(
  wrapped`
    (?:
      (?:加|➕|\+|私|联系|找|留|我的?|俺的?|本人|客服)(?:我|个|下|一下)?的?(?:${NAME})(?:号码?)?|
      (?:${NAME})(?:号码?|在|放|[也都](?:行|成|可以?|ok)|如下)
    )${PRODUCT}[^\da-z\n]{0,30}(?:\n[^\da-z]{0,4})?$
  `,
  'u',
);

/** What parts a number from the clause before it. */
const PARTED = /(?:^|[\s,.。!！?？:;；、~…—→()（）【】「」"'“”❤👉👇⬇↓])$/u;

/** What is said after a number in the next clause: 3054817269不是，是球球号. */
const SAID_AFTER = new RegExp(`^[^\\da-z\\n]{1,8}是(?:我的?)?(?:${NAME}|q(?=号))`, 'u');

/** Some digits hidden: QQ 27****6318. */
const MASKED = new Sought(
  `(?:${NAME}|${SHORT})${LINK}(?<number>[1-9]\\d{1,5}[*x×●]{2,6}\\d{0,5})(?![\\d*x×●a-z])`,
  'gu',
);

/** At least five digits near each other, and what may be a cue: without both there is no search. */
const CUE_SIGN = /[q扣蔻叩寇口抠釦球秋丘鹅讯🐧圈花腾群]/u;

const separatorsOf = (number: string): Set<string> => new Set(number.match(/\D/g) ?? []);

/** Lines that everybody calls and nobody is: 12306, 10086, 95588. */
const HOTLINE = /^(?:1(?:23\d{2}|00\d{2,3}|10\d{2})|9[56]\d{3,4})$/;

/** A question with its number: Q：100000怎么读. */
const QUESTION = /^[^\n,。]{0,6}(?:怎么|什么|多少|为何|几|吗|呢|\?)/u;

/** QQ and QQ group numbers, which are only known by what is said before or after them. */
export const qq: Detector = {
  kind: 'qq',
  defaultLevel: 'warn',
  substitutes: ['private'],
  find: (input) => {
    const { folded } = input;
    const details: Detail[] = [];
    if (!CUE_SIGN.test(folded.text)) return details;
    for (const reading of readings(input, 5)) {
      const { text } = reading;
      const push = (start: number, number: string, certainty: number, announced: boolean): void => {
        const end = start + number.length;
        const value = number.replace(/\D/g, '');
        if (reading.how !== 'plain' && spelledIn(input, reading, start, end) === 0) return;
        if (separatorsOf(number).size > 1 || insideAddress(text, start)) return;
        if (value.length < 7 ? isAmount(text, start, end) : isLargeAmount(text, start, end)) return;
        // Eleven digits of a mobile number are that, and a bare date is when something was.
        if (/^1[3-9]\d{9}$/.test(value) || (isDate(value) && !announced)) return;
        details.push({ kind: 'qq', value, certainty, ...toOriginal(folded, start, end) });
      };
      for (const match of AFTER_CUE.in(text)) {
        const { cue, link, number } = match.groups as Record<'cue' | 'link' | 'number', string>;
        const announced = link.trim() !== '' || /^[加+➕私]/u.test(cue);
        if (cue === 'q' && HOTLINE.test(number)) continue;
        if (cue === 'q' && link.includes(':') && QUESTION.test(text.slice(match.index + match[0].length))) continue;
        if (/^[口丘秋]/u.test(cue) && !announced && number.length < 7) continue;
        const named = /^q[ .·/_-]?q$|^扣扣$/u.test(cue);
        const start = match.index + match[0].length - number.length;
        push(start, number, named && announced ? 0.95 : 0.92, announced);
      }
      for (const match of allMatches(text, BEFORE_CUE)) {
        const { number, link } = match.groups as { number: string; link?: string };
        push(match.index, number, 0.9, link !== undefined);
      }
      for (const { 0: number, index } of allMatches(text, LONE)) {
        const end = index + number.length;
        const isFar =
          PARTED.test(before(text, index, 1)) && !isThing(text, index) && ANNOUNCED.test(before(text, index, REACH));
        if (isFar || SAID_AFTER.test(text.slice(end, end + 20))) push(index, number, 0.75, false);
      }
    }
    for (const match of MASKED.in(folded.text)) {
      const { number } = match.groups as { number: string };
      const end = match.index + match[0].length;
      const range = toOriginal(folded, end - number.length, end);
      details.push({ kind: 'qq', value: number.replace(/\D/g, 'x'), certainty: 0.85, ...range });
    }
    const taken = new Set<number>();
    return details.filter(({ start }) => taken.size < taken.add(start).size);
  },
};
