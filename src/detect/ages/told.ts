import { wrapped } from '../../draft/wrapped.ts';
import type { AgeForm } from './form.ts';
import { NEAR, SOMEBODY } from './people.ts';
import { YEARS } from './years.ts';

/** Of somebody grown up, where less would be a count of something else. */
const GROWN = '(?:1[5-9]|[2-9]\\d|十[五六七八九]|[二三四五六七八九]十[一二三四五六七八九]?)';

const ELDER = '(?:爷爷|奶奶|外公|外婆|姥姥|姥爷|太爷|太奶|太姥|老人家|老太太|老爷子|老伴|公公|婆婆)';
const OF_CHILD =
  /(?:宝宝|宝贝|娃|儿子|女儿|闺女|孩子|小孩|侄[子女]|外甥女?|孙[子女]|外孙女?|[老大][大二三]|小家伙|妹妹|弟弟)[^,。!?的]{0,3}$/u;

/** Who gives or owes something: 借我二十. */
const GIVEN =
  /(?:[借给欠转收还发找请赔扣差让v骂打投教帮送赢输坑骗等比陪花付赚退补罚省亏贴宰讹抢](?:了|过|走了?|掉了?)?|多|少|超过)[我他她你]$/u;

const BY = new RegExp(`${SOMEBODY}$`, 'u');
/** The other of two: 我26，他31. */
const COUPLE_AFTER = new RegExp(
  `^[,， ]?${SOMEBODY}[1-9]\\d(?![\\d分块元票个])(?!.{0,3}(?:[一总]共|这[把局]|[我他]?赢|平手))`,
  'u',
);
const COUPLE_BEFORE = new RegExp(`${SOMEBODY}[1-9]\\d[,， ]?${SOMEBODY}$`, 'u');
const OF_ELDER = new RegExp(`${ELDER}[^。!?\\n]{0,10}[,，]$`, 'u');
const ASKED = /(?:贵庚|几岁|多大了?|年龄|岁数)[^。!?\n]{0,8}$/u;

/** Ages that are told in passing, with neither a unit nor a birth: 都32的人了, 我二十六他三十一. */
export const TOLD: readonly AgeForm[] = [
  { pattern: new RegExp(`(?<=都|已经|快|马上|也是)${GROWN}(?=多?的人(?:了|[,。!~]|$))`, 'yu'), certainty: () => 0.6 },
  {
    needs: ['十有'],
    pattern: /[二三四五六七八九]十(?:又|有)[一二三四五六七八九](?![\d个倍分块万元])/gu,
    certainty: () => 0.6,
  },
  // 我三十五那年
  {
    pattern: new RegExp(`${GROWN}(?=那年|的时候|时[,]?(?:才|就|就?已经|还))`, 'yu'),
    certainty: (left) => (BY.test(left) && !GIVEN.test(left) ? 0.6 : 0),
  },
  // 人家二十出头创业
  {
    needs: ['好几', '出头', '大几'],
    pattern: /(?<!\d)(?:[2-6]0|[二三四五六]十)(?:好几|出头|大几)/gu,
    certainty: (left, right) =>
      NEAR.test(left) ||
      /(?:人家|才|刚|年纪|也就|不过|看着|当时|那时)$/u.test(left) ||
      /^(?:的(?:人|我|年纪|小)|岁|就)/u.test(right)
        ? 0.55
        : 0,
  },
  // 女儿丫丫七个月零四天, 娃八个月大
  {
    needs: ['月'],
    pattern: new RegExp(
      wrapped`
        (?:\d{1,2}|[一二两三四五六七八九]|十[一二三四五六七八]?)个
        (?:半?月(?:零[\d一二三四五六七八九十]{1,3}天)?)
        (?=大|了|啦|[,。!~]|$|的(?:宝|娃|小|女儿|儿子|闺女))
      `,
      'gu',
    ),
    certainty: (left, right) =>
      OF_CHILD.test(left) || /^大(?:[,。!~的]|$)/u.test(right) || /^的(?:宝|娃|女|儿|闺)/u.test(right)
        ? /[怀孕狗猫备]|怀了|租|工资/u.test(left)
          ? 0
          : 0.55
        : 0,
  },
  {
    needs: ['半岁'],
    pattern: /半岁(?=[了啦,。!~]|$|的(?:宝|娃|女儿|儿子))/gu,
    certainty: (left) => (/[狗猫]/u.test(left) ? 0 : 0.5),
  },
  // 爷爷冬至前走的，九十一，葬在…
  {
    pattern: /(?<=[,，])(?:[6-9]\d|[六七八九]十[一二三四五六七八九]?)(?=[,，。]|$)/uy,
    certainty: (left) => (OF_ELDER.test(left) ? 0.55 : 0),
  },
  // 我要满二十了, 上了四十
  {
    pattern: new RegExp(
      `(?<=(?:[要就快才]|终于)满|(?<![晚早])[上过]了|(?:已|都|就)过)${GROWN}(?=[了啦]?(?:[,。!~]|$)|了?(?:以后|之后|后)|的(?:人|坎|年纪))`,
      'yu',
    ),
    certainty: (left, right) =>
      /[杯次遍门卷集楼关章页点号]/u.test(right) || /[路楼车街班课道区]/u.test(left) ? 0 : 0.5,
  },
  // 我26他31
  {
    pattern: /(?<!\d)[1-9]\d(?![\d.%]|[元块米斤分次个票])/uy,
    certainty: (left, right) =>
      (BY.test(left) && COUPLE_AFTER.test(right)) ||
      (COUPLE_BEFORE.test(left) && !/^.{0,3}(?:[一总]共|这[把局]|[我他]?赢|平手)/u.test(right))
        ? 0.6
        : 0,
  },
  // 我妈七十多了, 岁数三十二
  {
    pattern: new RegExp(`(?:[2-9]0|[二三四五六七八九]十)(?:多|来|几)(?=了?[,。!~]|$|了?还|的人|的老)`, 'yu'),
    certainty: (left) => (NEAR.test(left) && !GIVEN.test(left) ? 0.55 : 0),
  },
  {
    needs: ['岁数', '高寿', '高龄', '享年', '年龄', '终年'],
    pattern: new RegExp(`(?<=岁数|高寿|高龄|享年|年龄|终年)(?:是|为|:|：| )?${YEARS}(?=了?[,。!~\\s]|$|岁)`, 'gu'),
    certainty: () => 0.55,
  },
  {
    needs: ['生日', '本命年'],
    pattern: /第(?:\d{2}|[二三四五]?十[一二三四五六七八九]?)个(?=生日|本命年)|第[二三四五六七八]个本命年/gu,
    certainty: () => 0.5,
  },
  { needs: ['半百'], pattern: /半百(?=之[人年]|的人|老[人头太汉])/gu, certainty: () => 0.5 },
  // 问贵庚，我说四十八
  {
    pattern: new RegExp(`(?<=[说答回][:,，]?(?:永远)?)${YEARS}(?=[,，。!~\\s]|$)`, 'yu'),
    certainty: (left) => (ASKED.test(left) ? 0.55 : 0),
  },
  // 19当妈，39孩子上大学
  {
    pattern: new RegExp(`(?<=^|[,，。!?~\\s])${GROWN}(?=当[妈爸]|结婚|离婚|生[娃子女]|孩子|退休|裸辞|守寡)`, 'yu'),
    certainty: () => 0.55,
  },
  // 再过两年就四十了
  {
    needs: ['就', '要'],
    pattern: new RegExp(
      wrapped`
        (?<=
          (?:再过(?:[一两二三四五几]|半)年|[过翻]了?完?年|明年|后年|下个?月)[我他她]?就?
          (?:要|是|到|满)?
        )${GROWN}(?=(?:了|啦)(?:[,。!~]|$))
      `,
      'gu',
    ),
    certainty: () => 0.6,
  },
  // 出生于一九七三
  {
    needs: ['出生', '生于'],
    pattern:
      /(?<=出生[于在]|生于)(?:(?:19|20)\d\d|[一二][九零〇][零〇一二三四五六七八九]{2}|[5-9]\d|0\d)年?(?=[,，。!~\s]|$)/gu,
    certainty: () => 0.7,
  },
  {
    needs: ['半百', '古稀', '花甲', '不惑', '而立'],
    pattern: /(?<=年过|年近|年逾|快|将近|活了)(?:半百|古稀|花甲|不惑|而立)/gu,
    certainty: () => 0.5,
  },
  // 今年我妈知天命
  {
    needs: ['而立', '不惑', '知天命', '耳顺', '花甲', '古稀', '耄耋', '弱冠', '及笄'],
    pattern:
      /(?:而立|不惑|知天命|耳顺|花甲|古稀|耄耋|弱冠|及笄)(?=了?(?:[,。!~]|$)|的(?:我|奶奶|爷爷|外[公婆]|老[人妈爸伴])|之年的)/gu,
    certainty: (left, right) => (NEAR.test(left) || right.startsWith('的') ? 0.55 : 0),
  },
  {
    needs: ['奔', '逼近'],
    pattern: /(?<=奔|奔着|直奔|逼近)(?:[三四五六七八]十?|[3-8]0?)(?=的?(?:人|我)|了|啦|去|还|没|,|。|!|$)/gu,
    certainty: () => 0.7,
  },
  {
    pattern:
      /(?<=[女男][ ,/|]{0,2})[1-5]\d(?=[ ,/|]{1,2}(?:1[4-9]\d|[\p{Script=Han}]{2}人|单身|未婚|离异|本科|硕士|大专))/uy,
    certainty: () => 0.6,
  },
  { pattern: /(?<=^|[,。/\s])[1-5]\d(?=[ ,/|]{0,2}[女男](?:[,。/|\s]|$))/uy, certainty: () => 0.5 },
];
