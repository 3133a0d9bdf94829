import { wrapped } from '../../../draft/wrapped.ts';
import { NAME } from '../landmark-names.ts';
import { HEAD, type Scene } from './scene.ts';

/** An office or a court of a district, where somebody has to go: 雨花区法院第七法庭. */
const OFFICE = new RegExp(
  wrapped`
    ${HEAD}(
      ${NAME}{1,4}?[区县市](?:人民)?(?:
        法院(?:第?[一二三四五六七八九十\d]{1,3}(?:号|审判)?法?庭)?|检察院|民政局|车管所|社保局|公证处|
        政务服务?中心|行政服务中心|不动产登记中心|婚姻登记处
      )
    )(?!的?(?:通报|公告|发布|判|认为|回应|消息|官微|公众号|院长|局长|招聘|招考|考试))
  `,
  'gu',
);
const SIGN = /[区县市](?:人民)?(?=法院|检察院|民政局|车管所|社保局|公证处|政务|行政服务|不动产登记|婚姻登记)/gu;

/** Offices of no certain town. */
const ANY = /^(?:[全各本该某外省这那哪每]|直辖|地级|当地|所在)/u;

/** Offices and courts: 改到周四开庭，雨花区法院. */
export const offices: Scene = { sign: SIGN, pattern: OFFICE, isNone: (words) => ANY.test(words), certainty: 0.52 };
