import { toOriginal } from '../draft/normal.ts';
import { before } from './context.ts';
import { writtenDays, type WrittenDay } from './persons/dates.ts';
import { knownNames } from './persons/figures.ts';
import type { Detail, Detector } from './types.ts';

/** Without one of these there is no birthday in a text. */
const SIGN =
  /生日|破壳|大寿|寿辰|生于|[号日\d]生|[农阴旧]历|满[\d二三四五六]|生辰|八字|出生|生的|诞辰|星座|身份证|户口|证件|档案|寿星|降生|落地|呱呱|长尾巴|过寿|做寿|周岁|满月酒|天生|的?(?:白羊|金牛|双子|巨蟹|狮子|处女|天[秤蝎]|射手|摩羯|水瓶|双鱼)|[羊牛子蟹女秤平蝎手羯瓶鱼]座|[蟹羯]女|[蟹羯]男|birthday|bday|\bborn\b/u;

const BIRTH =
  '生日(?!月|会员|折|券)|生辰|八字|出生|生于|诞辰|破壳|大寿|寿辰|小?寿星|降生|呱呱坠?落?地|长尾巴|过寿|做寿|[同一][年月]{0,4}[天日]生(?!产|意|活|病|气)|birthday|bday|born';
const BEFORE = new RegExp(
  `(?:${BIRTH}|(?:过|办)(?:公历|农历|阴历)?生)(?:日期|年月日?|时间|日)?[^。!?\\n]{0,8}$|我(?:是|身份证)?(?:农历|阴历|旧历)$|(?:身份证|户口本?|证件|档案|驾照|护照)[上里]?的?(?:是|[写填登]记?[着的]?是?|为)$`,
  'u',
);

/** What may stand between a day and the word for birth: whose it is, and small words, but no other name. */
const BETWEEN =
  '(?:[ ,、!~的]|是|就|才|又|也|刚好|正好|我|俺|本人|自己|祝|要|过|那天|这天|当天|凌晨|早上|晚上|上午|下午|中午|半夜|夜里|[\\d一二三四五六七八九十]{1,2}点(?:半|多|\\d{1,2}分?)?|阳历|阴历|农历|公历|身份证|π日|is|was|my){0,9}';
const AFTER = new RegExp(
  `^(?![,、!~ ]{1,2}生日快乐)(?:${BETWEEN}(?:${BIRTH}|生的|生(?=[,。!~]|$))|[^。!?,\\n\\d]{0,4}(?:我|俺|我[爸妈])的?生日|(?:就|才|正好|刚好)?(?:是|过)[^。!?,\\n]{0,5}(?:生日|破壳日|birthday)|(?:就|刚|刚好|正好|就要|才){0,2}满[\\d一二三四五六七八九十]{1,3}(?:周?岁|了|[,。!~]|$)|[^。!?\\n]{0,12}两个生日|,?的?(?:白羊|金牛|双子|巨蟹|狮子|处女|天[秤平蝎]|射手|摩羯|水瓶|双鱼)(?!座的?(?:运势|男生|朋友|们|月)))`,
  'u',
);
/** 我阴历七月初七的. */
const MINE = /^的(?=[,。!]|$)/u;
/** 天蝎11.8: a sign of the zodiac right before the day, which it belongs to. */
const ZODIAC_BEFORE = /(?:白羊|金牛|双子|巨蟹|狮子|处女|天[秤平蝎]|射手|摩羯|水瓶|双鱼)座?[男女]?[ ,:|·]{0,2}$/u;

/** Birthdays of animals, of things and of those whom everybody knows tell nothing of a writer. */
const OF_OTHERS =
  /(?:小?[狗猫]|狗狗|猫猫|猫咪|主子|毛孩子|仓鼠|兔子|公司|店铺?|学校|母校|品牌|网站|游戏|角色|漫画|动漫|偶像|爱豆|正主|本命|本?担)[^。!?,\n]{0,6}$/u;
const OF_OTHERS_AFTER =
  /^(?:是|就是|也是)?[^。!?,\n]{0,4}(?:党|祖国|共和国|国家|母校|公司|建军|团员|爱豆|偶像|猫|狗|主子|角色)[^。!?,\n]{0,3}(?:的|过)?(?:生日|诞辰)/u;

/** The writer's own, or that of somebody near. */
const OWN = /我|俺|本人|自己|身份证|\bmy\b|\bi\b|\bi'm\b/u;
const OTHERS = /我[妈爸哥姐弟妹爷奶婆公们]|[他她它]|宝宝|女儿|儿子|老公|老婆|对象|闺蜜|室友|同学|老师|老板|哥哥|姐姐/u;

const CLAUSE = 16;

interface Reading {
  readonly certainty: number;
  readonly own: boolean;
}

function read(text: string, { start, end, full }: WrittenDay): Reading | undefined {
  const left = before(text, start, CLAUSE);
  const right = text.slice(end, end + CLAUSE);
  const told =
    (BEFORE.test(left) && (!/我(?:是|身份证)?[农阴旧]历$/u.test(left) || MINE.test(right))) || AFTER.test(right);
  const lunar = /^(?:农历|阴历|旧历)/u.test(text.slice(start, end)) && /我(?:是)?$/u.test(left) && MINE.test(right);
  const mine = /我(?:是)?$/u.test(left) && MINE.test(right) && /^\d{4}$|[号日]$/u.test(text.slice(start, end));
  const zodiac = ZODIAC_BEFORE.test(left);
  if (!told && !lunar && !mine && !zodiac) return undefined;
  if (OF_OTHERS.test(left) || OF_OTHERS_AFTER.test(right) || knownNames(left.slice(-8)).length > 0) return undefined;
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

/** Days that are told by the day of the post, by the week or by a feast. */
const FEASTS =
  '六一|国庆节?|元旦|圣诞节?|情人节|愚人节|劳动节|儿童节|除夕|大年(?:初[一二三四五六七]|三十)|年三十|春节|中秋节?|端午节?|平安夜|跨年夜|双十[一二]|双1[12]|七夕|冬至|立[春夏秋冬]|[春秋]分|夏至|清明节|小年夜?|元宵节?|腊八节?|重阳节?|中元节|三八节?|五四|建军节|教师节|青年节|妇女节|植树节|万圣节|感恩节';
const RELATIVE_DAY = `今天|今日|今晚|明天|昨天|后天|前天|大后天|(?:这个?|下个?|上个?)?(?:周|星期|礼拜)[一二三四五六日天]|(?:这个?月|下个?月|本月)?(?:[12]\\d|3[01]|[1-9])[号日]|${FEASTS}|today|tomorrow|yesterday`;

/** 今天是我22岁生日, 明天我过生日, 周六是我生日, 后天满20岁: the day of the post tells the birthday. */
const RELATIVE = new RegExp(
  `(?<![月\\d])(${RELATIVE_DAY})(?:那天|当天|晚上|早上)?(?:就|又|也|是|刚好|正好|过|is|was|'s| ){0,3}(?:(?:我|俺|本人|自己|my)(?:的|要|过|就|是| ){0,3}(?:[\\d一二三四五六七八九十]{1,3}(?:周?岁|th|st|nd|rd)(?:的| )?)?(?:birthday|过?生日)|(?:我)?就?满[\\d二三四五六七八九十]{1,3}周?岁|(?:(?:公历|农历|阴历|阳历)?[\\d一二三四五六七八九十]{1,3}(?:周?岁)?的?)?生日(?=[!,。~]|$)|(?:我?(?:们)?(?:领导|老板|妈妈?|爸爸?|男友|女友|男朋友|女朋友|对象|室友|舍友|闺蜜|老公|老婆|媳妇|儿子|女儿|闺女|奶奶|爷爷|外婆|外公|姥姥|姥爷|弟弟?|妹妹?|哥哥?|姐姐?|同事|同桌|同学|导师|宝宝|师姐|师兄))的?(?:要|过|[\\d一二三四五六七八九十]{1,3}周?岁的?)?生日(?!快乐)|(?:凌晨|夜里|晚上)?(?:出生|生的))`,
  'gu',
);

/** 我生日在圣诞节, 生日就是除夕: the feast behind the word. */
const FEAST_BEHIND = new RegExp(
  `(?<=(?:^|[,。!~\\s]|我|俺|本人|自己|他|她|妈|爸)的?(?:农历|阴历|阳历|公历)?生日(?:就|刚好|正好|恰好|也|又|总|每年都?){0,2}(?:是|在|撞上?|赶上|卡在|碰上)了?)(?:${FEASTS})`,
  'gu',
);

/** 我十月生日, 三月份出生的: a month alone before the word. */
const MONTH_BEFORE =
  /(?<![\d一二三四五六七八九十初.\-/年第])(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九冬腊正])月(?:底|初|份|中旬|半)?(?=(?:的|过|里)?(?:生日(?![会券礼])|生(?:的|人)|出生|寿星|降生))/gu;

/** A month alone, right behind the word for birth: 生日在十月底, 出生年月1998.07, 生于一九九六年十月. */
const MONTH_ONLY =
  /(?<=(?:生日|出生|生于|破壳日|born in)(?:年月|日期|时间)?(?:在|是|于|为|:| ){0,2})(?:(?:(?:19|20)\d{2}|[一二][九〇零][零〇一二三四五六七八九]{2}|\d{2}|[五六七八九零〇一][零〇一二三四五六七八九])(?:年|[./-]))?(?:(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九腊])月(?:底|初|份|中旬|[上下]旬)?(?![\d一二三四五六七八九十初])|(?<=[./-])(?:1[0-2]|0[1-9])(?![\d./-]))/gu;

/** Birthdays: a day that is written out beside a word for birth, or the day of the post. Anniversaries are none. */
export const birthday: Detector = {
  kind: 'birthday',
  defaultLevel: 'note',
  substitutes: ['day'],
  find: ({ folded }) => {
    const { text } = folded;
    if (!SIGN.test(text)) return [];
    const details: Detail[] = [];
    let first: WrittenDay | undefined;
    for (const day of writtenDays(text)) {
      const reading = read(text, day) ?? (isSecond(text, day, first) ? { certainty: 0.6, own: false } : undefined);
      if (!reading) continue;
      first = day;
      const { certainty, own } = reading;
      const detail = {
        kind: 'birthday',
        value: day.value,
        certainty,
        ...toOriginal(folded, day.start, day.end),
      } as const;
      details.push(own && day.full ? { ...detail, level: 'warn' } : detail);
    }
    for (const { index, 0: words } of [MONTH_ONLY, MONTH_BEFORE, FEAST_BEHIND].flatMap((one) => [
      ...text.matchAll(one),
    ])) {
      const range = toOriginal(folded, index, index + words.length);
      if (!details.some(({ start, end }) => start < range.end && range.start < end)) {
        details.push({ kind: 'birthday', value: words, certainty: 0.6, ...range });
      }
    }
    for (const match of text.matchAll(RELATIVE)) {
      if (OF_OTHERS.test(before(text, match.index, CLAUSE)) || OF_OTHERS.test(match[0])) continue;
      const range = toOriginal(folded, match.index, match.index + match[1]!.length);
      details.push({ kind: 'birthday', value: match[1]!, certainty: 0.7, ...range });
    }
    return details;
  },
};
