import { wrapped } from '../../draft/wrapped.ts';

/** Words before an age that make it somebody's who is near, mostly the writer's. */
const OWN = new RegExp(
  wrapped`
    (?:
      我|俺|本人|自己|作为|身为|今年|明年|去年|刚满|刚过|快|马上|已经|才|都|奔|一个|老|岁月|一名|
      普通|女|男|娃|宝宝|儿子|女儿|闺女|爸|妈|爷爷|奶奶|姥姥|姥爷|外[公婆]|弟|妹|哥|姐|我家|刚过完|
      终于|今天
    )[^。!?\n]{0,6}$
  `,
  'u',
);
const OWN_AFTER = /^[^。!?\n]{0,3}(?:的我|的人了|了[,。!]?$|生日|的最后|单身|未婚|一事无成|本人|第一天|前一天|快乐)/u;

/** The certainty `own` where the writer speaks of himself or of somebody near, else `other`. */
export const byVoice = (left: string, right: string, own: number, other: number): number =>
  OWN.test(left) || OWN_AFTER.test(right) ? own : other;

/** People near the writer, by more than a pronoun; alternatives. */
export const NEAR_ONES = wrapped`
  本人|人家|妈妈?|爸爸?|[爹娘]|爷爷?|奶奶?|外[公婆]|姥[姥爷]|弟弟?|妹妹?|哥哥?|姐姐?|姨妈?|叔叔?|
  姑姑?|舅舅?|舅妈|儿子|女儿|闺女|侄[子女]|外甥女?|室友|舍友|同桌|同事|大[爷妈叔姨]|阿姨|
  老[娘子妈爸公婆头爹汉板]|嫂[子嫂]?|[姐妹]夫|弟[妹媳]|儿媳|女婿|[姨舅]妈|[姨姑]父|伯[伯父母]|
  婶[婶子]?|前[男女]友|学[长姐弟妹]|师[兄姐弟妹哥]|店长|主管|队友|搭子|网友|学徒|徒弟|老哥|媳妇|
  对象|[男女](?:朋)?友|师傅|房东|[导老]师|领导|孙[子女]|邻居|前任|闺蜜|发小|婆婆|公公|岳[父母]|
  丈母娘|师父|老伴|二胎|外孙女?|小叔|小姑|阿[嬷公婆妈爸爷姨叔嫂]|太[奶爷姥]|老?丈人|客户|经理|组长|
  班长|娃|孩子|宝[宝贝]|[大小二]宝|老[大二三幺]
`;

/** The writer or people near, of whom an age is told without a unit: 我妈五十一了. */
export const SOMEBODY = `(?:我|俺|她|他|佢|${NEAR_ONES})`;

/** Somebody near right before. */
export const WHO = new RegExp(`${SOMEBODY}(?:今年|都|已经)?$`, 'u');

/** Somebody near before a number: 我妈今年51. */
export const NEAR = new RegExp(
  `${SOMEBODY}(?:今年|现在|如今|眼下|都|已经|才|刚|也|快|马上|虚岁|刚满|真的?|居然|竟然|其实|不到|快要){0,2}$`,
  'u',
);

/** Before 属龙: somebody whose year it is. */
export const SUBJECT = new RegExp(`(?:${SOMEBODY}|[岁年的人,。!\\s后生俩仨们])(?:都|也|是|才){0,2}$`, 'u');
