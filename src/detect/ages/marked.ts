import { wrapped } from '../../draft/wrapped.ts';
import type { AgeForm } from './form.ts';
import { isGenerationOf } from './generations.ts';
import { SOMEBODY } from './people.ts';
import { worthOfYears } from './worth-of-years.ts';
import { NUMERAL } from './years.ts';

/** What follows a year in which somebody was born. */
const BORN_AFTER = new RegExp(
  wrapped`
    ^(?:
      的(?:
        我|人(?!生|都|们)|
        (?:小?[姐哥弟妹]|女|男|宝|娃|实习生|姑娘|小伙|孩子|同事|学[弟妹]|室友|新人|老阿姨|大叔|阿姨)
      )|
      出生|生人|生的|生(?=[,。!~\s]|$)|单身[女男]|小姐姐|小哥哥|妹子|姑娘|
      [女男](?!单|排|足|篮|团|双)|老?阿姨|大叔|宝妈|[鼠牛虎兔龙蛇马羊猴鸡狗猪](?=[,。!~\s]|$)|白羊|
      金牛|双子|巨蟹|狮子|处女|天[秤平蝎]|射手|摩羯|水瓶|双鱼
    )
  `,
  'u',
);
/** What else follows where the writer says his own: 我95年，广东的. What he did in a year is told of no birth. */
const IS_BORN =
  /^(?:$|[^\p{Script=Han}]|的(?:我|你|[,。!~\s]|$)|今年|属|[未已]婚|单身|离异|虚岁|周岁|(?:\p{Script=Han}{2})?人(?:$|[,。!~\s]))/u;

/** 00年的还单身的扣1. */
const STILL = new RegExp(
  wrapped`
    ^的(?:都|也|还|已经|居然|就|才|竟然)[^。!?,\n]{0,4}(?:
      单身|结婚|毕业|当[爸妈]|[生有]娃|[有生]孩子|工作|上班|[老大]了|岁|秃|脱发|[爸妈]了|奔三|没|
      当上?|开始
    )
  `,
  'u',
);
/** A clause that begins with a year, or with somebody and it. */
const OPEN = new RegExp(`(?:^|[,。!?~\\s]|${SOMEBODY})(?:都|也|才|就)?是?$`, 'u');
const PEOPLE = new RegExp(
  wrapped`
    (?:
      人|[他她我]|[弟妹姐哥妈爸]|护士|前台|同事|实习生|新人|医生|老师|领导|老板|主管|经理|室友|舍友|
      同桌|邻居|博主|姑娘|小伙|学[弟妹长姐]|对象|女朋友|男朋友|搭子|房东|店长|组长|那个|
      最[小大年轻]的|[单未已离](?:身|婚|异),?|[男女],
    )(?:都|也|才|就)?是?$
  `,
  'u',
);

/** Ages that say so: 岁, 后, a year of birth, the animal of the year. */
export const MARKED: readonly AgeForm[] = [
  {
    needs: ['岁'],
    pattern: new RegExp(
      `(?<![\\d.第老-]|几(?=十))(?:\\d{1,2}|${NUMERAL})(?:周|多|来|几)?岁(?:半|零?(?:[一二两三四五六七八九]|十[一二]?|\\d{1,2})个(?:半|多)?月|多)?`,
      'gu',
    ),
    certainty: worthOfYears,
  },
  {
    needs: ['后'],
    pattern: /(?<!\d)(?:[5-9]0|[6-9]5|00|05|1[05]|[五六七八九零一](?:零|五|〇)|〇〇)后/gu,
    certainty: (left, right) => (isGenerationOf(left, right) ? 0.8 : 0),
  },
  {
    needs: ['年'],
    pattern: new RegExp(
      wrapped`
        (?<![\d.])(?:
          (?:19[3-9]|20[01])\d|[5-9]\d|0\d|1[0-2]|[34]\d(?=年(?:出生|生人|生的))|
          (?:一九|二[零〇])?[五六七八九零〇][零〇一二三四五六七八九]
        )年(?:的(?=$|[,。!~\s在]))?
      `,
      'gu',
    ),
    certainty: (left, right, words) => {
      const isOpen = OPEN.test(left);
      if (/(?:我|俺|本人|身份证|身份证上写|属[鼠牛虎兔龙蛇马羊猴鸡狗猪],?)(?:是|就是|上写着?)?$/u.test(left)) {
        return BORN_AFTER.test(right) || IS_BORN.test(right) ? 0.8 : 0;
      }
      if (BORN_AFTER.test(right)) return 0.75;
      if (words.endsWith('的')) return isOpen || (words.length <= 5 && PEOPLE.test(left)) ? 0.7 : 0;
      if (isOpen && STILL.test(right)) return 0.6;
      const isIntroduction = right.startsWith(',') && left === '' && words.length < 5;
      return isIntroduction && /单身|未婚|本科|硕士|[男女]|\p{Script=Han}{2}人/u.test(right) ? 0.6 : 0;
    },
  },
  { pattern: /(?<=我(?:其实)?(?:是)?)(?:[789]\d|0\d)(?=的(?:[,。!~\s]|$))/uy, certainty: () => 0.6 },
  {
    needs: ['其实'],
    pattern: /(?<=其实(?:我|是)?)(?:[789]\d|0\d)(?=的(?:[,。!~\s]|$))/gu,
    certainty: () => 0.5,
  },
];
