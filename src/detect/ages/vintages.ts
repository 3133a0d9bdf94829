import { wrapped } from '../../draft/wrapped.ts';
import type { AgeForm } from './form.ts';
import { SOMEBODY } from './people.ts';

/** A year of birth in two figures: 98, 零三; of nobody younger than pupils. */
const YEAR = '(?:0\\d|[5-9]\\d|[五六七八九零〇][零〇一二三四五六七八九])';

/** How people of a year are called, mostly in jest. */
const FELLOW = wrapped`
  (?:小|老|大)?(?:
    登|孩(?!子都)|伙|朋友|[姐哥弟妹]{1,2}|姐姐们?|姐妹们?|妹子|妹妹|弟弟|哥哥|阿姨|叔叔?|腊肉|东西|
    女人|男人|女生|男生|女孩|男孩|姑娘|仙女|宝宝|宝子们?|崽|鲜肉|年轻|社畜|牛马|打工人|韭菜|家伙|
    后生|小伙|少女|少年|美女|帅哥|人类|骨头|油条|古董|同志|同学|老乡|老铁|兄弟|男友|女友|男朋友|
    女朋友|对象|老公|老婆|妈|爸|[男女](?![款装鞋包表团排足篮双码士单频])
  )
`;

const OPENS = /(?:^|[,。!?~\s和跟与被给找求蹲招收有为是个本枚位名款只生]|[我俺他她])$/u;
const NO_PEOPLE = /(?:世界杯|奥运会?|欧洲杯|亚运|世锦赛|版|款|产|拍|[电剧])[^,。]{0,3}$/u;

const PAIR_LEFT = new RegExp(`${SOMEBODY}(?:是|都是)?$`, 'u');
const PAIR_RIGHT = new RegExp(`^[,， ]?${SOMEBODY}(?:是)?${YEAR}(?![\\d.分块元票个斤%])`, 'u');
const PAIR_BEFORE = new RegExp(`${SOMEBODY}(?:是)?${YEAR}[,， ]?${SOMEBODY}(?:是)?$`, 'u');
const COUNTED =
  /^.{0,3}(?:[一总]共|这[把局次]|扯平|打平|险胜|分|块|元|斤|赢|输|票)|^[^。!?]{0,6}(?:赢|输|分数|及格|满分|差\d)/u;

/** Years of birth by whom they are said of, without a word for birth. */
export const VINTAGES: readonly AgeForm[] = [
  // 零二年小登, 94年老腊肉, 九四的姐妹, 03小女孩, 99的男朋友
  {
    pattern: new RegExp(
      wrapped`
        (?<![\d.:/第一二三四五六七八九十])${YEAR}(?:
          年(?=的?${FELLOW}|属[鼠牛虎兔龙蛇马羊猴鸡狗猪])|(?=的${FELLOW})|年?(?=的(?:路过|飘过|报[到道]|表示|居然|竟然|已经))|
          (?=小(?:登|女孩|男孩|姑娘|孩|妹|弟|仙女)|老(?:登|腊肉|阿姨))
        )
      `,
      'yu',
    ),
    certainty: (left) => (OPENS.test(left) && !NO_PEOPLE.test(left) ? 0.5 : 0),
  },
  // 我室友04，我02
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}(?!年|[\\d.分块元票个斤米%])(?=[,， 。!?]|$)`, 'yu'),
    certainty: (left, right) =>
      (PAIR_LEFT.test(left) && PAIR_RIGHT.test(right) && !COUNTED.test(right.replace(PAIR_RIGHT, ''))) ||
      (PAIR_BEFORE.test(left) && !COUNTED.test(right))
        ? 0.5
        : 0,
  },
  // 三个05一个06，就我03
  {
    needs: ['一个', '两个', '俩', '三个'],
    pattern: new RegExp(
      wrapped`
        (?<=[一两三四]个|俩)${YEAR}的?(?=[,， ]?(?:[一两三四]个|俩|就我|只有我)${YEAR})|
        (?<=(?:[一两三四]个|俩)${YEAR}的?[,， ]?(?:[一两三四]个|俩|就我|只有我))${YEAR}(?=[,。!~]|$)
      `,
      'gu',
    ),
    certainty: () => 0.5,
  },
  // 00年的都25了
  {
    needs: ['年的都', '年的也', '年的今年'],
    pattern: new RegExp(
      wrapped`
        (?<![\d.])(?:(?:19[5-9]|20[01])\d|0\d|[6-9]\d|[五六七八九零〇][零〇一二三四五六七八九])年(?=
          的(?:人)?(?:今年)?[都也](?:已经|快|奔|要)?(?:\d\d|[一二三四五六]?十|[三四五六](?:了|啦))
          岁?
        )
      `,
      'gu',
    ),
    certainty: () => 0.5,
  },
  // 他八几年的, 七几年生人, 六几年的老妈
  {
    needs: ['几年'],
    pattern:
      /(?:[五六七八九零〇]|[6-9])几年(?:的(?=[,。!~]|$))?(?=的?[,。!~]|$|的(?:老?[人妈爸头]|爹|娘|大[叔爷妈姨])|生)/gu,
    certainty: (left, right) =>
      /^的?生(?!产|活|意)|^的/u.test(right) || new RegExp(`${SOMEBODY}(?:也|都|是|应该|大概)?$`, 'u').test(left)
        ? 0.5
        : 0,
  },
  // 民国二十五年生, 民國85年次
  {
    needs: ['民国'],
    pattern: /民国(?:\d{1,3}|[一二三四五六七八九十]{1,4})年(?:次|(?=生(?![产活])|出生|的(?:我|人)))/gu,
    certainty: () => 0.6,
  },
  // 七年级生, 八年级后段班: as Taiwan says a generation
  {
    needs: ['年级'],
    pattern: /[五六七八九]年级(?:生(?=[,。!?~路表]|$)|(?=[前中后]段班))/gu,
    certainty: (left) => (/(?:^|[,。!?~\s]|我|身为|作为|我们|是)$/u.test(left) ? 0.5 : 0),
  },
  // 两千年的我, 2002年生, 1999年最后一天生的
  {
    needs: ['年'],
    pattern: new RegExp(
      wrapped`
        (?<!\d)(?:(?:19[3-9]|20[012])\d|两千|二零{2}[零一二三四五六七八九])年(?=
          的(?:我|人[,。]|宝宝)|生(?:[,。!~]|$|的|人)|
          [^,。!?\d]{0,8}(?:天|夜|晚|月|底|初)(?:出生|生的)
        )
      `,
      'gu',
    ),
    certainty: () => 0.6,
  },
  // 零零后整顿职场，八五后…: generations beside each other
  {
    needs: ['后'],
    pattern: new RegExp(
      wrapped`
        (?:[5-9][05]|0[05]|1[05]|[五六七八九零一][零五〇]|〇〇|零零)后(?=
          [^,。!?\n]{0,8}[,， ]?(?:被)?(?:[5-9][05]|0[05]|1[05]|[五六七八九零一][零五〇])后
        )|
        (?<=(?:[5-9][05]|0[05]|1[05]|[五六七八九零一][零五〇])后[^。!?\n]{0,10})
        (?:[5-9][05]|0[05]|1[05]|[五六七八九零一][零五〇])后
      `,
      'gu',
    ),
    certainty: (left, right) =>
      /(?:被|是|我|一个|本|有个|来了个)[^,。!?]{0,1}$/u.test(left) ||
      /^(?:带教|带我|骂|怼|教|整顿|老板|领导)/u.test(right)
        ? 0.5
        : 0,
  },
  // 六零后老父亲, 一个23的应届生
  {
    needs: ['后老'],
    pattern: /(?:[4-9][05]|[四五六七八九][零五〇])后(?=老(?:父亲|母亲|爸|妈|阿姨|大叔|大爷|大妈|登))/gu,
    certainty: () => 0.5,
  },
  {
    needs: ['的'],
    pattern:
      /(?<=一[个名位]|我这个|身为)(?<!\d)[1-5]\d(?=的(?:应届|小姑娘|小伙|女生|男生|姑娘|大学生|单身|社畜|打工人|老阿姨|宝妈|中年))/gu,
    certainty: () => 0.5,
  },
  // 我肖猴，他肖虎
  {
    needs: ['肖'],
    pattern:
      /(?<=我|他|她|俺|本人|[妈爸公婆娘爹]|儿子|女儿|对象|老公|老婆)(?:都)?肖[鼠牛虎兔龙蛇马羊猴鸡狗猪](?=[,。!~的和跟]|$)/gu,
    certainty: () => 0.6,
  },
  {
    needs: ['♀', '♂', '🚺', '🚹'],
    pattern: /(?<=^|[,。\s我他她])[1-5]\d(?=岁?[♀♂🚺🚹](?:[,。!~\s]|$))/gu,
    certainty: () => 0.5,
  },
];
