import { wrapped } from '../../draft/wrapped.ts';
import type { AgeForm } from './form.ts';
import { NEAR, SOMEBODY } from './people.ts';
import { NUMERAL } from './years.ts';

/** Who is given something by number, and is not so old: 借我二十, v我50. */
const NOT_HIS = new RegExp(
  wrapped`
    v[:：]?我$|[百千万][一二三四五六七八九]?[,，]?(?:我|[他她])$|
    你(?:\d{1,4}|[一二三四五六七八九十百]{1,4})[,，]?我$|
    [借给欠转收还发找请赔扣差让要骂打投送赢输比花付赚退补罚省亏贴坑骗宰讹抢](?:了|过|走了?|掉了?)?
    (?:我|你)?(?:${SOMEBODY}|你)$
  `,
  'u',
);

/** What costs nearly so much: 一顿饭下来将近三十. */
const COSTS = /(?:[花块元钱价卖]|人均|一[顿份杯斤盒趟晚])[^。!?\n]{0,8}(?:将近|快要?)$/u;

/** Numbers that are an age by the words around them alone. */
export const BARE: readonly AgeForm[] = [
  {
    pattern: /(?<=(?:^|[,。\s])(?:本人|我)?,?[男女] ?,?)[1-6]\d(?![\d.%号楼元块斤码女男]|cm)/uy,
    certainty: (left) => (/某,[男女] ?,?$/u.test(left) ? 0 : 0.75),
  },
  {
    needs: ['本人'],
    pattern: /(?<=本人)(?:[1-6]\d|[二三四五六]?十[一二三四五六七八九]?)(?=[,。\s谢]|$)/gu,
    certainty: () => 0.75,
  },
  {
    needs: ['今年'],
    pattern: new RegExp(
      `(?<=今年(?:我|他|她|刚好?|才|都|已经|就|不到|正好|也)?)(?:[1-9]\\d|${NUMERAL})(?=[,。!了的啦~\\s]|$)`,
      'gu',
    ),
    certainty: (left) => (/我|本人/u.test(left) || left === '' ? 0.8 : 0.6),
  },
  {
    needs: ['奔'],
    pattern: new RegExp('(?<=奔)[三四五六]十?[零一二三四五六七八九]?(?=的?人|了|去|,|$)', 'gu'),
    certainty: () => 0.8,
  },
  // 我二十七了, 我妈五十一了, 她19: who it is told of is looked for behind a number only, which is rarer
  {
    pattern: new RegExp(
      wrapped`
        (?<!\d)(?:
          [1-9]\d|[二三四五六七八九]?十(?:有[一二三四五六七八九]|[一二三四五六七八九]{0,2})|
          [廿卅][一二三四五六七八九]?
        )(?=
          [,。!~]|$|(?:了|啦|整|咯|嘞)(?:[,。!~还才也居就\s]|$)|大寿|才|还[在没]|
          就(?:是|等于|算|当|开店|结婚|生[娃孩]|退休|离|嫁|创业|工作|出来|辍学|进厂|守寡)|连|
          [他她]们|嫁|开始|创业|转行|离婚|结婚|退休|当[妈爸]|学(?![分费长姐校期时员会])|
          考(?![试场卷分勤])|生娃
        )
      `,
      'uy',
    ),
    certainty: (left, right) => (NEAR.test(left) && !NOT_HIS.test(left) && !/^[,，]?[一总]共/u.test(right) ? 0.55 : 0),
  },
  // 二十五了还在…: a clause that begins with it.
  {
    pattern:
      /(?<=^|[,。!~\s])(?:1[89]|[2-5]\d|十[八九]|[二三四五]十[一二三四五六七八九]?)(?=(?:岁?了|啦)(?:[,。!~还才也居就都没]|$))/uy,
    certainty: () => 0.5,
  },
  {
    needs: ['今年'],
    pattern: /(?<=今年(?:就|刚好|正好)?)(?:[二三四五六七八九]十|[2-9]0)(?=整)/gu,
    certainty: () => 0.55,
  },
  {
    needs: ['刚满', '刚过完', '即将', '马上'],
    pattern: new RegExp(
      wrapped`
        (?<=刚满|刚过完|即将|马上)(?:
          1[5-9]|[2-6]\d|十[五六七八九]|[二三四五六]十[一二三四五六七八九]?
        )(?=[,。!~]|$|了|的我|周?岁?生日|不久)
      `,
      'gu',
    ),
    certainty: () => 0.55,
  },
  // 年近四十, 快三十了, 年龄：28
  {
    pattern: new RegExp(
      wrapped`
        (?<=年近|年过|虚岁|周岁|芳龄|年方|年满|年龄(?:是|:)? ?|将近|快要?)
        (?:[1-8]\d|[二三四五六七八]?十[一二三四五六七八九]?)
        (?=[,。!~\s]|$|了(?:[,。!~没还]|$)|的人|又|出头|有余|好几)
      `,
      'uy',
    ),
    certainty: (left) => (COSTS.test(left) ? 0 : 0.6),
  },
  {
    needs: ['之年', '年方', '芳龄', '人到', '家父', '家母'],
    pattern: new RegExp(
      wrapped`
        (?:弱冠|豆蔻|及笄|桃李|花信|而立|不惑|知天命|花甲|耳顺|古稀|耄耋|杖朝|鲐背|期颐)之年|
        (?<=年方|芳龄)二[八九]|(?<=人到)不惑|(?<=家[父母严慈])(?:花甲|古稀|耄耋)
      `,
      'gu',
    ),
    certainty: (_, right) => (/^[,，]我说的/u.test(right) ? 0 : 0.5),
  },
  { needs: ['千禧年'], pattern: /千禧年(?=出生|的(?:我|人|宝宝))/gu, certainty: () => 0.6 },
  {
    needs: ['+', '➕', '加'],
    pattern: new RegExp(
      wrapped`
        (?<![\d.])(?:[2-6]\d|[二三四五]十)(?:\+|➕|加)(?=
          岁|了(?:[,。!~]|$)|的?(?:皮肤|脸|腰|失业|裸辞|独居|不婚|脱发|体检)|
          的?(?:我|人(?!民|次)|姐|阿姨|大叔|宝妈|[女男]|单身|大龄|打工|社畜|老阿姨|未婚)
        )
      `,
      'gu',
    ),
    certainty: () => 0.6,
  },
  // 我三十好几了, 四十出头的人
  {
    needs: ['好几', '出头', '大几'],
    pattern: /(?<!\d)(?:[2-6]0|[二三四五六]十)(?:好几|出头|大几)(?=[,。!~\s]|$|了|的人|的我|还)/gu,
    certainty: (left, right) => (NEAR.test(left) || /^(?:了|的人|的我)/u.test(right) ? 0.55 : 0),
  },
  // 20女大学生; m28, 180/75; 25f 北京
  {
    pattern: new RegExp(
      wrapped`
        (?<=^|[,。:\s我])[1-4]\d(?=[女男](?:大学|大(?![衣佬])|生|孩|,|\s|$))|
        (?<=(?:^|[:,\s])女?)[1-5]\d(?=男[1-5]\d)|(?<=(?:^|[:,\s])女[1-5]\d男)[1-5]\d
      `,
      'uy',
    ),
    certainty: () => 0.6,
  },
  {
    needs: ['个月'],
    pattern: /(?<=(?:宝宝|宝贝|娃|儿子|女儿|闺女)(?:今天|已经|刚|满|快|才|都){0,2})\d{1,2}个月(?=大|了|啦|,|。|$)/gu,
    certainty: () => 0.6,
  },
];
