import { wrapped } from '../../draft/wrapped.ts';

/** What is said of a firm or an office instead of its name: 公立三甲, 五星级大, 美国科技. */
const KIND = new RegExp(
  wrapped`
    ^(?![大小新老好]{2,3}$)(?:
      公立|私立|公办|民办|民营|国有|国营|外资|合资|独资|上市|跨国|知名|著名|普通|正规|专业|
      [三二一]级?甲等?|[三二一]甲|[省市县区镇乡国]级|社区|乡镇|[一二三四五六七]星级?|大型|中型|小型|[大小新老破烂好]|
      一[家个所间名]?|[某那这哪][家个些]?|几家|什么|连|本地|当地|外地|附近|楼下|隔壁|学校|
      美国|日本|韩国|印度|英国|德国|法国|俄罗斯|澳洲|土澳|欧美|台湾|香港|中国|国内|国外|外国|海外|
      科技|软件|互联网|外贸|广告|医药|传媒|文化|金融|保险|物流|游戏|影视|装修|旅游|地产|房地产|教育|
      培训|中介|贸易|生物|电子|食品|服装|建筑|化工|汽车|手机|美妆|餐饮|快递|搬家|家政|黑人|白人
    ){1,6}$
  `,
  'u',
);

/** Words of a sentence that no firm is named after, which run into what it seems to end in: 做代餐小|蛋糕, 些香|港. */
const TALK = new RegExp(
  wrapped`
    ^(?:[做些要顿番拿搞弄买卖]|操办|筹办|经营)|
    什么|怎么|多少|完全|推行|推广|证明|黑人|白人|^(\p{Script=Han})\1(?=\1?$)
  `,
  'u',
);

/** What such a name ends in. */
const END = /(?:公司|企业|机构|事务所|律所|[医书画]院|诊所|幼儿园|银行|[酒饭商]店|媒体|工?厂|超市|报社|学校|单位)$/u;

/** Whether what stands before the ending of a firm or an office only says what kind it is. */
export const isKind = (name: string): boolean => KIND.test(name);

/** Whether it is a stretch of a sentence. */
export const isStretch = (name: string): boolean => TALK.test(name);

/** The same of a name with what it ends in: 省级媒体, 公立幼儿园. */
export const isAnyOfAKind = (name: string): boolean => END.test(name) && isKind(name.replace(END, ''));
