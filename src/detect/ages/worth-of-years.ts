import { wrapped } from '../../draft/wrapped.ts';
import { byVoice, SOMEBODY, WHO } from './people.ts';

/** What stands behind years that are nobody's age: 18岁以下, 三岁小孩都懂. */
const NOT_AN_AGE = new RegExp(
  wrapped`
    ^(?:
      以[上下内前后]|山|之?前(?!我|[,，]我)|(?:方|才|即|就)?可(?:以|进|入|报|办|申)|才能|方能|才准|
      才让|才许|就能|及|
      的?(?:
        传说|童话|小说|故事|电影|妖怪|怪物|精灵|魔[女王法]|吸血鬼|公主|王子|绿萝|盆栽|苹果|诺基亚|
        儿童|老人|老奶奶|老爷爷|老太|小孩|孩子|男子|女子|少年|少女|高龄|男童|女童|树|古树|银杏|退休|
        年纪|的腰|的身体|女孩|男孩|小朋友|宝宝们?都|法定|天空|花季|
        老?(?:手机|电脑|车|相机|房子|房|小区|楼|电视|电器|家具)|冰箱|空调|耳机|平板|键盘|笔记本|
        洗衣机|自行车|电动车|老?[猫狗猴龟鹦]|老[马牛驴]|藏獒|金毛|柯基|泰迪|哈士奇|边牧|柴犬|拉布拉多|
        布偶|橘猫
      )|人口|人群|年龄[段组]|
      看[老大小]|定八十|焦虑|危机|门槛|法则|现象|魔咒|定律|天花板|禁|限|起[,。]|看到老|红线|
      的雨季这|就不能|的女人(?:都|就|也|不)|的男人(?:都|就|也|不)|就当皇|[-~到至]\d|月|末|一|的他|
      的她|的时候| ?\d{1,2}岁
    )
  `,
  'u',
);

/** What stands before them. */
const NO_AGE = new RegExp(
  wrapped`
    (?:
      心理年龄|颜龄|骨龄|肤龄|肌龄|[万千百岁每小长差]|(?<!老)大|[大小][我他她你]|
      (?:[小差]|(?<![老长])大)[我他她你了出]?(?:将近|快|整整|近|不止|足足|差不多|至少|得有)|
      (?:[老长]|(?<!老)大)[了过一]?|新的|永远是?|活不?[到过]|[装从]到?|岁 ?|谁说|
      小说里[他她]?|享年|某,[男女],|[狗猫犬猴龟车楼]|
      (?:
        [狗猫]子?|狗狗|猫猫|猫咪|主子|毛孩子|仓鼠|兔子|鹦鹉|乌龟|房子|手机|电脑|公司|学校|
        小店|品牌|这楼|家具|沙发|柜子|桌子|[大老]树|石桥|钢琴|吉他|老店|乐队|柯基|金毛|泰迪|
        布偶|橘猫
      )[^,。!?]{0,5}
    )$
  `,
  'u',
);

/** 33岁高龄 is said in jest, of somebody who is not old. */
const YOUNG = /^(?:[1-4]\d|[二三四]?十[一二三四五六七八九]?)周?岁$/u;

/** Since when somebody near does something: 他从三岁就开始学琴. */
const SINCE = new RegExp(`${SOMEBODY}(?:[^,。!?\\n]{0,6}要)?从$`, 'u');
const BEGAN = /^(?:就|起(?!价)|开始)/u;

/** Of those, what is said of somebody near or of the writer all the same: 我妈三十岁的时候. */
const isToldOf = (left: string, right: string, words: string): boolean =>
  (right.startsWith('高龄') && (WHO.test(left) || YOUNG.test(words))) ||
  (/^(?:的时候|[以之][前后])/u.test(right) && WHO.test(left));

/** Before a child of some age: a certain one. */
const KID = /(?:[两三四一]个|家有|生了个?|养了?个?|我家|他家|她家|邻居家的?|对门|这个|那个|带着|抱着|姐姐?家|表姐家)$/u;

const isKid = (left: string, right: string): boolean =>
  KID.test(left) && /^的?(?:小孩|孩子|女孩|男孩|男童|女童|小朋友)/u.test(right);

/** How sure years with their unit are somebody's age, by the words around them; 0 where they are not. */
export function worthOfYears(left: string, right: string, words: string): number {
  if (SINCE.test(left) && BEGAN.test(right)) return 0.6;
  const isNobodys = NOT_AN_AGE.test(right) && !isToldOf(left, right, words);
  if (isNobodys || NO_AGE.test(left)) return isKid(left, right) ? 0.5 : 0;
  return byVoice(left, right, 0.85, 0.4);
}
