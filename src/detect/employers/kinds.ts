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

/** One word that is no name before such an ending: a trade, a size, where it stands; or what is left of another: 比|亚迪. */
const GENERIC = new RegExp(
  wrapped`
    ^(?:
      一?[家个间所]?|互联网|外贸|外资|民营|国有|上市|私人|小|大|新|老|前|总|母|子|分|某|同|
      本|该|各|别的|其他|哪个?|什么|黑科技|高|高新|三甲|社区|市|省|县|区|当地|家附近|附近|
      私立|公立|中国|国内|外国|美国|日本|游戏|科技|广告|保险|房地产|物流|快递|软件|影视|
      旅游|装修|中介|金融|财务|教育|婚庆|文化|传媒|网络|皮包|装|创业|初创|甲方|乙方|电影|
      唱片|娱乐|经纪|手机|汽车|跨国|外包|出版|航空|食品|医药|生物|贸易|搬家|精神病|宠物|
      口腔|儿童|妇产|妇幼|亚迪|背调|朋友|觉得|认为|博彩|押运|中|中医|骨科|眼科|整形|专科|
      男科|楼下|县城|镇|派|基层|上级|中级|高级|最高|地方|律师|会计|人才|黑心|血汗|垃圾|破|
      烂|我司|贵|好|第一|[一二三四五六七八九十\d]+|商业|股份制|国有大|央|手|血|母乳|种子|
      地下|快捷|连锁|五星级?|星级|经济|民宿|人工|香|海|机|小区|学校|校|大型|进口|大学|自习|
      公共|外卖|速冻|二手|电动|新能源|小学|义务|素质|家庭|性|理财|风险|股权|打包|绿色|健康|
      外|[买卖开修]|网红|路边|街边|楼上|个人|独立|家政|自动|智慧|人类|微|古|心理|法律|留学|
      考研|在线|免费|核酸|质量|第三方|消防|工程|现代|基本|远程|对外|国际|跨境|进出口|塑料|
      不锈钢|实木|定制|全屋|二奢|租房|健身|婚纱|摄影|职业|岗前|就业|招聘|信息|产品|环境|
      外包装|有机|传统|生态|核心|高端|互相|亲子|师生|人机|良性|线上|线下|多
    )$
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

/** Whether it is one word that is no name. */
export const isGeneric = (name: string): boolean => GENERIC.test(name);

/** Whether it is a stretch of a sentence. */
export const isStretch = (name: string): boolean => TALK.test(name);

/** The same of a name with what it ends in: 省级媒体, 公立幼儿园. */
export const isAnyOfAKind = (name: string): boolean => END.test(name) && isKind(name.replace(END, ''));
