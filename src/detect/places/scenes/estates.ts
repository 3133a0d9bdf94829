import { wrapped } from '../../../draft/wrapped.ts';
import { NAME } from '../landmark-names.ts';
import { HEAD, type Scene } from './scene.ts';

/** An estate by its builder, or whatever it is called where its neighbours are sought. */
const ESTATE = new RegExp(
  wrapped`
    ${HEAD}(
      (?:
        保利|万科|绿地|恒大|碧桂园|融创|龙湖|中海|华润|金地|招商|世茂|富力|雅居乐|绿城|旭辉|金科|
        佳兆业|仁恒|金茂|阳光城|阳光|新城|远洋|首开|建发|越秀|华侨城|奥园|中骏
      )${NAME}{1,5}?
    )(?=
      的?(?:保安|物业|业主|电梯|停[水电]|楼下|交房|[东西南北]门|房东|邻居|外墙|地库|车位|业主群)|
      的,(?:房|物业|楼|电梯|业主)
    )|
    (?<=有没有|谁是|谁住|同住|搬[离出])(${NAME}{2,5}?)(?=
      的(?:邻居|业主|租户)|那天,?\p{Script=Han}{0,3}(?:保安|房东|邻居|搬家)
    )
  `,
  'gu',
);
const SIGN = /保安|物业|业主|电梯|停[水电]|楼下|交房|[东西南北]门|房东|邻居|外墙|地库|车位|租户/gu;

/** What neighbours live in that has no name, and what else guards and landlords belong to. */
const ANY = new RegExp(
  wrapped`
    小区|学校|公司|同[一楼校城]|[楼对隔][上下面壁]|附近|周围|[本这那哪某]|村里|老家|物业|银行|证券|
    地产|集团|手机|信用卡|房地|中海油|的|冰泉|股|房漏|懂|会|会不会|养
  `,
  'u',
);

/** Estates: 有没有紫金城的邻居. */
export const estates: Scene = { sign: SIGN, pattern: ESTATE, isNone: (words) => ANY.test(words), certainty: 0.46 };
