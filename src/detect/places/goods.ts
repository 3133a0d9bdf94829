import { wrapped } from '../../draft/wrapped.ts';
import { CRAFTS, DISHES, GOODS, LAST_OF_FOOD } from '../lists/place-goods.ts';

/** A verb, a small word or a mark, behind which a name has ended: 成都|吃火锅 speaks of the town. */
const OTHERS = wrapped`
  [^\p{Script=Han}]|
  [的啲嘅了在去来到从回往有是喝吃买卖看钓养做想要都也还很最太又就和跟与给被把说没不我你他她它们这那哪谁什吗呢吧啊等找带送寄点排请放参加唱跳学见逛拍画教听演约请得像比热冷晒脱冻]
`;

/** What can stand between the name of a place and what its goods are called. */
const BETWEEN = `(?:(?!${OTHERS}|天下)\\p{Script=Han}){0,3}?`;

/** What can follow the name of a dish. */
const ENDED = wrapped`
  (?=
    $|[^\p{Script=Han}]|
    [的了是真太好很也都又还才就吃喝买来给和跟与配加不没有香甜辣咸便贵绝嗦嘬啃撒加配泡煮炒蘸煎蒸炖涮拌咬嚼开吗呢吧啊哦呀比在到一二两三几半多哪怎为我你他她它放做点寄送涨卖拿]
  )
`;

const WHOLE = new RegExp(`^(?:${GOODS})`, 'u');
const PARTLY = new RegExp(`^${BETWEEN}(?:${DISHES}|${CRAFTS}|(?:${LAST_OF_FOOD})${ENDED})`, 'u');

/** Goods are made where their works stand: 漯河卤鸡爪工厂. */
const MADE_THERE = /^\p{Script=Han}{1,6}?(?:工厂|(?<!酒)厂(?![家商牌]))/u;

/** Whether what stands behind the name of a place is what it is known for, wherever one eats or buys it: 温州鱼丸. */
export const isGoods = (after: string): boolean => PARTLY.test(after) && !MADE_THERE.test(after);

/** Whether goods follow that carry the full name of a place too. */
export const isKnownGoods = (after: string): boolean => WHOLE.test(after) && !MADE_THERE.test(after);
