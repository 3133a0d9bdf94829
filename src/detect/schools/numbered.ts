import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { cueAt } from './cues.ts';
import type { SchoolMatch } from './match.ts';
import { nameBefore } from './name-before.ts';
import { townIn } from './towns.ts';

const NUMBERED = new RegExp(
  wrapped`
    (?<!\d|[一二三四五六七八九十])(?<number>第?(?:[一二三四五六七八九十]{1,3}|\d{1,3}))(?<end>
      中学|高级中学|实验小学|小学|幼儿园|职业高中|职业中学|高中|中(?!学)|小(?!学)|高(?!中|级)|职高|
      职中|幼(?!儿)|附中|附小
    )
  `,
  'gu',
);

/** What makes a numbered school of the two characters after it: whose it is. */
const WHOSE = new RegExp(
  wrapped`
    (?:
      市|县|区|镇|省|旗|铁|实验|育[才英红新华]|[树育]人|博文|启明|明德|崇文|红旗|胜利|东方|师|厂|
      机关|[省市县区]直|中心|\p{Script=Han}[路街]
    )$
  `,
  'u',
);

/** What makes 中, 小 and 高 the beginning of a word: 中午, 中院, 小时. */
const RUNS_ON = /^[午间国学生期等心文型级院西东层药药式线时块步区组队姐妹心孩伙吃雨雪度低速楼铁产温价层]/u;

/** What may follow 一中 and the like. */
const FREE_RIGHT = new RegExp(
  wrapped`
    ^(?:
      $|[^\p{Script=Han}a-z0-9]|的|校[园门区友服]|读|上学|上课|毕业|食堂|门口|老师|学[生长姐弟妹]|
      同学|对面|旁边|附近|操场|见|考|和|跟|已|今|就|没|不|真|太|有|要|被|把|全(?!会)|出来|
      转[到去来]|外面|前门|后门|东门|西门|附小|初中|高中部|初中部|男生|女生|人|高[一二三]|
      初[一二三]|本部|分校|那|这|是|也|都|吗|吧|呢|了|念|教|当|家长|文科|理科|隔壁|后面|里|期末|
      放假|开学|月考|保送|出
    )
  `,
  'u',
);

/** The same of 一中 alone, since 一小 and 三高 run into such verbs: 一小|跑, 三高|发作. */
const FREE_VERB = /^(?:[放发逃]|翻墙|[跑走打](?:[出到进过来回了]|校|球))/u;

const BEFORE_NUMBER =
  /(?:在|读|去|考[上进]|我们|我是|来自|是|到|从|进|回|母校|隔壁|路过|毕业于|念|上|送|跟|和|教|的)$/u;

/** Words right before a number that no school is named by. */
const BESIDE = /^(?:隔壁|对面|旁边|附近|母校)$/u;

/** The same before 一高, 二小 and 三幼, which are also the beginning of other words. */
const STUDIED_NUMBER = /(?:在|读|考[上进]|隔壁|母校|毕业于|念|上|送)$/u;

/** Schools by their number: 第三中学, 市一中, 会宁二中, 省直三幼. */
export function byNumber(text: string): SchoolMatch[] {
  const found: SchoolMatch[] = [];
  for (const match of allMatches(text, NUMBERED)) {
    const { number, end: ending } = match.groups as { number: string; end: string };
    const end = match.index + match[0].length;
    if (/(?:倒数|排名?|全[国省市]|世界|排行)$/u.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    const beside = BESIDE.test(text.slice(Math.max(0, match.index - 2), match.index));
    const start = beside ? match.index : nameBefore(text, match.index);
    const whose = text.slice(start, match.index);
    const owned = townIn(whose) !== '' || WHOSE.test(whose);
    const whole = ending.length > 1;
    if (whole) {
      if (!owned && !number.startsWith('第') && !/^\d{2,3}$/.test(number)) continue;
    } else if (owned && (ending === '中' || WHOSE.test(whose))) {
      if (RUNS_ON.test(text.slice(end, end + 1))) continue;
    } else {
      const before = text.slice(Math.max(0, match.index - 3), match.index);
      const cued = whose === '' && (ending === '中' ? BEFORE_NUMBER : STUDIED_NUMBER).test(before);
      const bare = !/^第|^\d$/.test(number) && (cued || (start === 0 && whose === '' && ending === '中'));
      const next = text.slice(end, end + 4);
      const free = FREE_RIGHT.test(next) || (ending === '中' && FREE_VERB.test(next));
      if (!(owned || bare) || !free) continue;
    }
    if (text[end] === '生') continue;
    // Words before the number that are no place (我妈妈 一中) are not part of the name.
    const from = owned ? start : match.index;
    const own = cueAt(text, from, end) === 'own';
    const certainty = (owned ? 0.9 : whole ? 0.8 : 0.6) + (own ? 0.06 : 0);
    found.push({ start: from, end, school: text.slice(from, end), certainty });
  }
  return found;
}
