import { wrapped } from '../../draft/wrapped.ts';
import type { AgeForm } from './form.ts';

/** Children as they are named in front of their months. */
const CHILD = new RegExp(
  wrapped`
    (?:
      宝宝?|宝贝|娃儿?|崽崽?|儿子|女儿|闺女|孩子|小孩|患儿|侄[子女儿]|外甥女?|外?孙[子女儿]?|
      [大小二]宝|[老小大][大二三幺的]|小家伙|妹妹|弟弟|团子|奶团|神兽|小祖宗|吞金兽|[男女]婴|婴儿
    )(?:才|刚|今天|今儿|都|已经|快|也|满|现在|马上|到|就){0,3}$
  `,
  'u',
);

/** What babies of some months do. */
const BABYISH = new RegExp(
  wrapped`
    ^[^。!?\n]{0,8}(?:
      长牙|出牙|夜醒|翻身|辅食|奶粉|奶量|吃奶|喝奶|会爬|会坐|会叫|会喊|会走|会抬头|会笑|抬头|断奶|
      睡整觉|吃手|尿不湿|换尿布|抓周|打疫苗|体检|黄疸|湿疹|厌奶|肠绞痛|认人|认生|落地醒|学步|拍嗝|
      吐奶|安抚
    )
  `,
  'u',
);

const NO_CHILD = /[怀孕狗猫备租第]|工资|工龄|试用|出差|合同|疫情/u;
const ONES = '[一二两三四五六七八九]';

/** Months of somebody who counts them still. */
export const INFANTS: readonly AgeForm[] = [
  // 娃四个多月, 十个半月还没长牙, 7个月+, 仨月, 九月龄
  {
    needs: ['个半月', '个多月', '个月', '月龄', '仨月', '俩月'],
    pattern: new RegExp(
      `(?:(?<!\\d)\\d{1,2}|${ONES}|十${ONES}?)(?:个[半多]?月(?:\\+|多|零?\\d{1,2}天|半)?|月龄)|[仨俩]月(?:龄|半|多)?`,
      'gu',
    ),
    certainty: (left, right, words) =>
      NO_CHILD.test(left) ||
      NO_CHILD.test(right.slice(0, 3)) ||
      /^(?:前|后|没|不|内|来|的(?!宝|娃|女|儿|闺|崽))/u.test(right)
        ? 0
        : (CHILD.test(left) && /^(?:[,。!?~大了啦还就才才]|$)/u.test(right)) ||
            BABYISH.test(right) ||
            words.endsWith('龄')
          ? 0.55
          : 0,
  },
  // 宝贝出生第58天, 娃出生42天
  {
    needs: ['出生', '世界'],
    pattern:
      /(?<=(?:出生|来到(?:这个)?世界)(?:的?第|才|刚|已经|了|后的?第)?)(?:\d{1,3}|[一二三四五六七八九十百]{1,5})天/gu,
    certainty: (_, right) => (/^(?:内|以内|的狗|的猫|的奶猫)/u.test(right) ? 0 : 0.55),
  },
  // 11m宝宝, 10m+娃
  {
    needs: ['m'],
    pattern: /(?<![\d.a-z])(?:[1-9]|[12]\d)m\+?(?:\d{1,2}d)?(?=(?:大)?的?(?:宝|娃|崽|[男女]宝|婴))/gu,
    certainty: () => 0.55,
  },
];
