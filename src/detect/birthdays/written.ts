import { wrapped } from '../../draft/wrapped.ts';
import { before } from '../context.ts';
import { writtenDays, type WrittenDay } from '../persons/dates.ts';
import { knownNames } from '../persons/figures.ts';
import { isOfBaby } from './babies.ts';
import { NOT_BORN, OF_CARD, OLDER, ON_CARD, RATHER, WHOSE_DAY } from './grown.ts';
import { KEPT, NO_ONE } from './kept.ts';
import { CLAUSE, OF_OTHERS, OF_OTHERS_AFTER } from './others.ts';

const BIRTH = wrapped`
  生日(?!月|会|价|礼包|特惠|不放假|折|券|应援|密码书|帽|歌)|生辰|八字(?!不合|没|还没|胡|眉)|出生|
  生于|诞辰|出世|同年同月同日|破壳|大寿|寿辰|小?寿星|降生|呱呱坠?落?地|长尾巴|过寿|做寿|
  [同一][年月]{0,4}[天日]生(?!产|意|活|病|气)|birthday|bday|\bdob\b|born
`;
const BEFORE = new RegExp(
  wrapped`
    🎂[ :]?$|
    (?:
      生下?(?:我|他|她|你|娃|儿子|女儿)(?:的?那(?:一?天|年)|的时候|的日子)|受难日|母难日|破蛋日|
      降生日|地球日|来地球的日子|命主|看(?:[命星]盘?|盘(?=[:：]))[:：]?|排盘[:：]?|剖的|顺的|足月
    )(?:是|正好|就|在|[:：, ]){0,3}$|
    周岁宴[^。!?\n]{0,6}$|生日(?:是?(?:哪天|几号|几月几[号日])|呢)?\?(?:答|我|她|他)?[:：]?$|同一?天生日!{0,3}$|
    (?:${BIRTH}|(?:过|办)(?:公历|农历|阴历)?生)(?:日期|年月日?|时间|日)?[^。!?\n]{0,8}$|
    我(?:是|身份证)?(?:农历|阴历|旧历)$|
    (?:身份证|户口本?|证件|档案|驾照|护照)[上里后]面?(?:我的?|那个日子|的日子)$|
    (?:身份证|户口本?|证件|档案|驾照|护照)[上里]?我?的?(?:生日)?(?:是|[写填登]记?[着的]?是?|为)$
  `,
  'u',
);

/** What may stand between a day and the word for birth: whose it is, and small words, but no other name. */
const BETWEEN = wrapped`
  (?:
    [ ,、!~的]|是|就|才|又|也|还|同一天|刚好|正好|我|俺|本人|自己|祝|要|过|那天|这天|当天|凌晨|早上|晚上|上午|
    下午|中午|半夜|夜里|[\d一二三四五六七八九十]{1,2}点(?:半|多|\d{1,2}分?)?|阳历|阴历|农历|公历|
    身份证|π日|is|was|my
  ){0,9}
`;
const AFTER = new RegExp(
  wrapped`
    ^(?![,、!~ ]{1,2}生日快乐)(?:
      [ ]?my day|
      [ ]?(?:凌晨|早上|下午|晚上|上午|中午)?(?:
        [\d一二两三四五六七八九十]{1,2}点(?:半|[\d一二三四五六七八九十]{1,3}分?)?
      )?[,，]?(?:小棉袄|小公主|小王子|小情人|皮夹克)(?:到货|到|来|驾到|报到|降临)|
      (?:来报到|诞生了|降生了|降临|剖的|顺的|发动)|(?:[子丑寅卯辰巳午未申酉戌亥]时)|那天落地(?!签|[窗式成页])|
      [,，] ?(?:我的诞辰|本宝|本人降临|本公主|本仙女)|(?:我|就|又){0,3}(?:老|长|大)了?一岁|
      我(?:就)?满(?:\d\d|十[一二三四五六七八九]|[二三四五六七八]十)(?![\d元块减件个包天])|
      ${BETWEEN}(?:${BIRTH}|生的|生人|生(?=[,。!~]|$))| ?🎂|我[^。!?,\n\d]{0,6}过生日|
      [^。!?,\n\d]{0,4}(?:我|俺|我[爸妈])的?生日|
      (?:就|才|正好|刚好)?(?:是|过)[^。!?,\n]{0,5}(?:生日|破壳日|birthday)|
      (?:就|刚|刚好|正好|就要|才){0,2}满[\d一二三四五六七八九十]{1,3}(?:周?岁|了|[,。!~]|$)|
      [^。!?\n]{0,12}两个生日|
      [, ]?的?(?:白羊|金牛|双子|巨蟹|狮子|处女|天[秤平蝎]|射手|摩羯|水瓶|双鱼)
      (?!座的?(?:运势|男生|朋友|们|月))
    )
  `,
  'u',
);
/** What is said of a day on which somebody was born or grows older, without a word for birth. */
const BORN_AFTER = new RegExp(
  wrapped`
    ^(?:
      (?:我|就|又|要|我就要?|我又)(?:老|长|大)了?一岁|
      我(?:就|要|满){0,2}[1-9]\d(?:周)?岁(?:了|[,。!~]|$)|
      [^。!?\n]{0,14}那天(?:就|正|刚好)?(?:是|过)?我(?:的|过)?生日|
      [^。!?\n]{0,12}来(?:到了?)?这?个?(?:世界|人间|世上|地球)|
      [,，](?:我|他|她|就|要|又|刚){0,3}满[\d一二三四五六七八九十]{1,3}(?:周?岁|了|[,。!~]|$)|
      (?:那天|是|,)?(?:他|她|我|爷爷|奶奶|外[公婆]|姥[姥爷]|我?[爸妈]){0,2}(?:要|过|满|的|就){0,2}
      (?:[\d一二三四五六七八九十]{1,3}(?:周?岁)?的?)(?:大寿|生日)|
      (?:凌晨|早上|晚上|下午|中午|半夜)?(?:[\d一二三四五六七八九十]{1,2}点(?:半|多|\d{1,2}分?)?)?
      (?:就|才|终于|急着|提前|着急){1,3}(?:出来|来?报到|落地|出生)|
      ,(?:生日)?愿望|,许(?:愿|个愿)|[,，]我妈[^,。!?]{0,3}[疼痛生]
    )
  `,
  'u',
);
/** 把密码从0323改掉，只有他知道我哪天生的. */
const PASSWORD = /密码[^,。!?\d]{0,6}$/u;
const WHOSE_PASSWORD = /生日|哪天生/u;

/** 都是8.17，双份蛋糕: the feast of it. */
const CAKE = /^[,，][^,。!?\n]{0,6}(?:蛋糕|长寿面|寿面|蜡烛)/u;

/** 我阴历七月初七的. */
const MINE = /^的(?=[,。!]|$)/u;
/** 天蝎11.8: a sign of the zodiac right before the day, which it belongs to. */
const ZODIAC_BEFORE = /(?:白羊|金牛|双子|巨蟹|狮子|处女|天[秤平蝎]|射手|摩羯|水瓶|双鱼)座?[男女]?[ ,:|·]{0,2}$/u;

/** The writer's own, or that of somebody near. */
const OWN = /我|俺|本人|自己|身份证|\bmy\b|\bi\b|\bi'm\b/u;
const OTHERS = /我[妈爸哥姐弟妹爷奶婆公们]|[他她它]|宝宝|女儿|儿子|老公|老婆|对象|闺蜜|室友|同学|老师|老板|哥哥|姐姐/u;

/** Whether the words around a day tell whose birthday it is, how old somebody grows on it, or that a child was born. */
const isTold = (left: string, right: string): boolean =>
  WHOSE_DAY.test(right) ||
  OLDER.test(right) ||
  (RATHER.test(left) && !NOT_BORN.test(right)) ||
  (ON_CARD.test(left) && !OF_CARD.test(right)) ||
  isOfBaby(left, right) ||
  (KEPT.test(right) && !NO_ONE.test(left));

/** How sure a birthday is, and whether it is the writer's own. */
interface Reading {
  readonly certainty: number;
  readonly own: boolean;
}

/** What the words around a written day say of it; `undefined` where it is nobody's birthday. */
function read(text: string, { start, end, full }: WrittenDay): Reading | undefined {
  const left = before(text, start, CLAUSE);
  const right = text.slice(end, end + CLAUSE);
  const told =
    isTold(left, right) ||
    BORN_AFTER.test(right) ||
    (PASSWORD.test(left) && WHOSE_PASSWORD.test(text.slice(end, end + 24))) ||
    (CAKE.test(right) && left.endsWith('是')) ||
    (BEFORE.test(left) && (!/我(?:是|身份证)?[农阴旧]历$/u.test(left) || MINE.test(right))) ||
    AFTER.test(right);
  const lunar =
    /^(?:农历|阴历|旧历)/u.test(text.slice(start, end)) &&
    ((/我(?:是)?$/u.test(left) && MINE.test(right)) || /我(?:都|一直|家里?)?过$/u.test(left));
  const mine = /我(?:是)?$/u.test(left) && MINE.test(right) && /^\d{4}$|[号日]$/u.test(text.slice(start, end));
  const zodiac = ZODIAC_BEFORE.test(left);
  if (!told && !lunar && !mine && !zodiac) return undefined;
  if (
    (OF_OTHERS.test(left) && !/[和跟与同]我/u.test(left)) ||
    OF_OTHERS_AFTER.test(right) ||
    knownNames(left.slice(-8)).length > 0
  )
    return undefined;
  const around = left + right;
  if (OTHERS.test(around)) return { certainty: 0.5, own: false };
  if (OWN.test(around)) return { certainty: full ? 0.92 : 0.85, own: true };
  return { certainty: 0.75, own: full };
}

/** A second day beside a birthday, which is the true one or that of the other calendar: 其实我腊月二十才过. */
const TRULY_BEFORE =
  /(?:其实|实际上?|真实|真正|真的|阴历|阳历|公历|农历|旧历|家里|平时|每年)(?:的?生?日?)(?:我|我们|都|就|是|过|在|按|写|为|[,:： ]){0,5}$/u;
const TRULY_AFTER = /^(?:那天)?(?:才|都)(?:是(?:真的|我|对)?|过|生|对)/u;
const FIRST_REACH = 30;

/** Whether a day is told by the birthday that stands close before it. */
function isSecond(text: string, { start, end }: WrittenDay, first: WrittenDay | undefined): boolean {
  if (!first || start - first.end > FIRST_REACH || /[。!?\n]/u.test(text.slice(first.end, start))) return false;
  const left = text.slice(first.end, start);
  return TRULY_BEFORE.test(left) || (/其实|但|却/u.test(left) && TRULY_AFTER.test(text.slice(end, end + 6)));
}

/** The same day by both calendars: 阳历8月2日阴历六月廿五, but not that of an almanac. */
const BY_SUN = /(?:阳历|国历|新历|公历)/u;
const BY_MOON = /(?:阴历|农历|旧历)/u;
const ALMANAC = /宜|忌|黄历|立[春夏秋冬]|今天|今日|发[布车]|放假|[集会考]/u;

/** Whether a day is one of two that the writer tells as his by both calendars. */
function isByBoth(text: string, { start, end }: WrittenDay): boolean {
  if (!before(text, start, 3).endsWith('历') && !/^.历/u.test(text.slice(start, end))) return false;
  const around = text.slice(Math.max(0, start - CLAUSE), end + CLAUSE);
  return BY_SUN.test(around) && BY_MOON.test(around) && !ALMANAC.test(around);
}

/** A written day that is a birthday. */
export interface WrittenBirthday extends Reading {
  readonly day: WrittenDay;
}

/** Birthdays in a folded text that are written out, in its order. */
export function writtenBirthdays(text: string): WrittenBirthday[] {
  const found: WrittenBirthday[] = [];
  for (const day of writtenDays(text)) {
    const reading =
      read(text, day) ??
      (isSecond(text, day, found.at(-1)?.day) || isByBoth(text, day) ? { certainty: 0.6, own: false } : undefined);
    if (reading) found.push({ ...reading, day });
  }
  return found;
}
