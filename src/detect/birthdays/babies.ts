import { wrapped } from '../../draft/wrapped.ts';

/** Somebody who is about to be born, or just was. */
const BABY =
  /(?:宝宝?|宝贝|娃|预产期|小家伙|小朋友|儿子|女儿|闺女|老[大二三]|外?孙[子女]|侄[子女]|待产|产房|阵痛|破水)/u;
/** What comes on a day as well, though a child is spoken of: 娃的成绩4月8号出来了. */
const NOT_BORN = /成绩|结果|报告|分数|录取|名单|通知|照片|视频|证|牙/u;

const TIME = wrapped`
  (?:凌晨|早上|清晨|上午|中午|下午|傍晚|晚上|半夜|夜里)?(?:
    [\d零一二两三四五六七八九十]{1,3}点(?:半|整|[\d零一二三四五六七八九十]{1,3}分?)?|\d{1,2}:\d{2}
  )?
`;

const BORN = new RegExp(
  `^${TIME}(?:提前|准时|顺利|平安|终于|就|剖腹|自己){0,2}(?:出来|来|卸货|剖|顺产|报到|落地|发动|出生|降临|生)(?:的|了|啦)|^${TIME}来?报到(?=[,，。!~]|$)`,
  'u',
);

/** What is told of a child just born: 女宝，六斤六两, 母子平安. */
const WEIGHED = new RegExp(
  wrapped`
    ^${TIME}[,，\s]{0,2}(?:
      [女男](?:宝宝?|娃|孩)(?=[,，。!~\s]|$)|
      (?:[\d.]{1,4}|[二三四五六七八九])斤(?:[\d一二三四五六七八九半]两?)?(?=[,，。!~\s]|$)|
      [2-5](?:\.\d{1,2})?kg(?=[,，。!~\s]|$)|母[子女]平安|顺产|剖腹产
    )
  `,
  'u',
);
/** 5月3日，3斤，… is a purchase: a weight alone tells a birth only beside one of these, or with ounces. */
const IS_BIRTH = /母[子女]平安|[女男](?:宝|娃|孩)|斤[\d一二三四五六七八九半]|kg|顺产|剖腹/u;

/** Whether the words around a written day tell that a child was born on it. */
export const isOfBaby = (left: string, right: string): boolean =>
  (BABY.test(left) && !NOT_BORN.test(left) && BORN.test(right)) || (WEIGHED.test(right) && IS_BIRTH.test(right));
