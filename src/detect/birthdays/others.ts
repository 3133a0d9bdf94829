import { wrapped } from '../../draft/wrapped.ts';

/** UTF-16 units around a day in which it is told whose it is. */
export const CLAUSE = 16;

/** Birthdays of animals, of things and of those whom everybody knows tell nothing of a writer. */
export const OF_OTHERS = new RegExp(
  wrapped`
    (?:
      小?[狗猫]|狗狗|猫猫|猫咪|主子|毛孩子|仓鼠|兔子|鹦鹉|乌龟|小?鸟|柯基|布偶|金毛|橘猫|泰迪|加菲|
      哈士奇|公司|店铺?|店庆|祖国|主席|总理|总书记|孔子|屈原|周年|学校|母校|品牌|网站|游戏|角色|
      漫画|动漫|偶像|爱豆|正主|本命|本?担
    )[^。!?,\n]{0,6}$
  `,
  'u',
);
export const OF_OTHERS_AFTER = new RegExp(
  wrapped`
    ^(?:是|就是|也是)?[^。!?,\n]{0,4}(?:
      党|祖国|共和国|国家|母校|公司|建军|团员|爱豆|偶像|猫|狗|主子|角色
    )[^。!?,\n]{0,3}(?:的|过)?(?:生日|诞辰)
  `,
  'u',
);
