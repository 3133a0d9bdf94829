import { wrapped } from '../../draft/wrapped.ts';
import { NEAR_ONES, SOMEBODY } from '../ages/people.ts';
import { YEARS } from '../ages/years.ts';
import { Sought } from '../sought/sought.ts';
import { RELATIVE_DAY, WEEKDAY } from './days.ts';
import { OLDER_THEN } from './grown.ts';

/** Whose birthday it can be; 他 and 她 alone may be anybody. */
const WHOSE = wrapped`
  (?:给|陪|帮|为|跟|和|替|去给)?(?:
    (?:我|俺|本人|自己|my)|
    (?:(?:我|你|他|她)(?:们)?家?(?:的)?)?(?:
      (?:我|俺|${NEAR_ONES})|[妈爸]|老[妈爸]|男票|女票|前任|朋友|宝贝|小朋友|兄弟|姐妹|小叔子|
      [老大小][大二三四幺]
    )(?:家的?)?(?:\p{Script=Han}{2}(?=过?生日))?
  )
`;
const AGE = '[\\d一二两三四五六七八九十]{1,3}(?:周?岁|th|st|nd|rd)?(?:的| )?';
/** The feast itself, but not what is given or wished at it. */
const FEAST_DAY = wrapped`
  (?:生日|破壳日|破蛋日|诞生日|母难日|受难日|(?<=过|做|大)寿(?=[,。!~]|$)|(?<=小的)生辰|(?<=过)生(?=[,。!~]|$|酒))
  (?![快月会券礼愿聚帖博]|派对|蛋糕)|
  大寿|寿宴|birthday|bday
`;

/** Kept that day: 我22岁生日, 我过生日, 生日, 六十大寿, 我是寿星, 祝自己生日快乐. */
const OF_SOMEBODY = `(?:${WHOSE})(?:的|要|过了?|就|是|刚|才|也| ){0,3}(?:${AGE})?(?:[过办做]完?|吃)?(?:${FEAST_DAY})`;
const ALONE = wrapped`
  (?:(?:公历|农历|阴历|阳历)?[过办]?完?(?:${AGE})?)?(?:身份证上?的?)?(?:生日|破壳日|破蛋日)(?:
    (?=[!,。~\s]|$|[啦哦哎呀噢喽咯嘛了的吗吧呢，])|
    (?=
      撞|赶|刚|正|碰|跟|和|那天|在|怎么|想|要|吃|去|请|还|没|却|又|都|不|也|就|一|收|没|你|谁|加班|
      上班|考
    )
  )
`;
const GREAT = `(?:${AGE})大寿`;
const STAR = `(?:我|本人|${SOMEBODY})?(?:是|当)(?:小|大)?寿星`;
const FIRST_YEAR = '(?:[^,。!?\\n]{0,4}[办去])?周岁宴';
const WISHED = '[,，]?祝(?:自己|我自己|我)[^,。!?\\n]{0,4}生日快乐';

/** Older that day: 我满20岁, 长尾巴, 老了一岁, 我闺女三岁啦, 我就十八岁了. */
const FULL_YEARS = '我?就?满[\\d二三四五六七八九十]{1,3}周?岁';
const TAIL = '长尾巴';
const YEAR_OLDER = '(?:我|又|就|正式|要){0,3}(?:老|长|大)了?一岁';
const SOMEBODY_OLDER = `(?:${WHOSE})(?:正式|就|满|已经|终于|整|刚|也){0,2}[\\d一二两三四五六七八九十]{1,3}周?岁(?:了|啦)`;
const GROWN = `我?(?:就|正式|也|终于|已经|又){0,2}(?:${YEARS}岁(?:了|啦|整?(?=[,。!~\\s]|$))|满${YEARS}(?:岁|[了啦](?=[,。!~\\s]|$)|(?=[,。!~]|$)))`;

/** Born that day: 凌晨出生. */
const BORN = '(?:凌晨|夜里|晚上)?(?:出生|生的(?!气|病|闷|是非|意|火))';

/** In the order in which they are tried: of two that begin alike the first counts. */
const SAID = [
  OF_SOMEBODY,
  FULL_YEARS,
  OLDER_THEN,
  ALONE,
  GREAT,
  TAIL,
  STAR,
  YEAR_OLDER,
  SOMEBODY_OLDER,
  BORN,
  GROWN,
  FIRST_YEAR,
  WISHED,
].join('|');

/** 今天是我22岁生日, 明天我过生日, 周六是我生日, 后天满20岁: the day of the post tells the birthday. */
export const RELATIVE = new Sought(
  `(?<![月\\d])(${RELATIVE_DAY})(?:那天|当天|晚上|早上|中午)?(?:就|又|也|是|的|刚刚?|正好|好|过|才|终于|还?要|is|was|'s| ){0,3}(?:${SAID})`,
  'gu',
);

/** 我生日就在后天, 生日：下周三: the day behind the word. */
export const RELATIVE_BEHIND = new Sought(
  wrapped`
    (?<=(?:生日|破壳日|birthday)(?:就|刚好|正好|也|又|不|才|刚){0,2}(?:是|在|:| ){0,2})(?:
      今天|明天|明晚|今晚|tomorrow|today|next (?:mon|tues|wednes|thurs|fri|satur|sun)day|后天|
      大后天|昨天|前天|${WEEKDAY}|
      (?:[这下]个?月|本月)(?:底|初|末|中旬|(?:[12]\d|3[01]|[1-9])[号日])|
      (?:[12]\d|3[01]|[1-9])[号日]|廿[一二三四五六七八九]|初[一二三四五六七八九十]
    )(?![\d月上])
  `,
  'gu',
);

/** 还有五天就是我生日: so many days from the post. */
export const COUNTED_DOWN = new Sought(
  wrapped`
    (?<=还[有差剩]|再过|倒计时)(?:\d{1,3}|[一二两三四五六七八九十]{1,3})天(?=
      [,，]?(?:就|才)?(?:是|到|要过|过)?了?(?:我|俺|本人|自己|${SOMEBODY})(?:的|过|\d\d岁)?
      (?:生日|破壳日)(?![会券礼])
    )
  `,
  'gu',
);
