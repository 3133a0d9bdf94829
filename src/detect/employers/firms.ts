import { nameBefore, placeIn } from '../schools/name-before.ts';
import type { FoundEmployer } from './names.ts';
import { workCertainty } from './work.ts';

/** Endings of firms, offices and shops. */
const ENDING =
  /有限责任公司|股份有限公司|有限公司|股份公司|分公司|子公司|集团(?:公司)?|资本|投资|基金|教育(?![局部学])|幼教|早教|智能|生物|医药|重工|微电|钢铁|股份|电器|电子|汽车|药业|制药|食品|服饰|家居|乳业|能源|光电|半导体|软件|通信|石化|化工|机械|建工|路桥|水务|燃气|热力|动力|物流|医疗(?![保美费事])|器械|贸易|商贸|实业|影业|装饰|建材|家具|速运|速递|快运|印务|包装|模具|五金|塑胶|农业|牧业|矿业|煤业|铝业|陶瓷|服装|鞋业|酒业|控股|检测|监理|置地|租赁|互娱|互动|劳务|咨询|文旅|旅行社|疾控(?:中心)?|血站|铁路局|机务段|工务段|车务段|客运段|电务段|车辆段|动车段|供电公司|供电所|供电段|电网|环卫所|收费站|水文站|气象局|邮政局|街道办|居委会|社区服务中心|少年宫|福利院|养老院|敬老院|月子中心|托管班|琴行|画室|驾校|修理厂|印刷厂|玩具厂|鞋厂|家具厂|模具厂|五金厂|塑料厂|玻璃厂|面粉厂|糖厂|棉纺厂|纸厂|车厂|船厂|矿务局|煤矿|油田|林场|农场|牧场|建筑公司|地产|置业|物业|餐饮|酒店|宾馆|商场|百货|超市|便利店|书店|书城|药店|药房|影城|健身房|美甲店|美容院|理发店|打印店|打印社|咖啡馆|奶茶店|火锅店|烘焙|汽修厂|造船厂|纺织厂|机械厂|化工厂|食品厂|服装厂|钢铁厂|钢厂|水泥厂|水厂|电厂|烟厂|酒厂|药厂|港务局|港|幼儿园|[市县区镇乡]政府|管委会|[税财水教公环住交城文卫农林审统]\p{Script=Han}{1,2}局|供电局|烟草局|[省市县区][一二三四五六中]院|(?:律师|会计师|建筑师|设计)事务所|事务所|工作室|研究院|研究所|设计院|规划院|支行|分行|信用社|证券|基金公司|银行|医院|妇幼保健院|保健院|中心医院|卫生院|门诊部|诊所|口腔|牙科|眼科|科技|传媒|网络|公司|工厂|电子厂|制衣厂|税务局|公安局|法院|检察院|报社|电视台|出版社|律所|加油站|博物馆|图书馆|文化馆/gu;

/** Endings that are an employer wherever they stand, and not only beside a word of work. */
const LEGAL = /有限(?:责任)?公司$|股份公司$/u;

/** Endings of what people go to without working there: somebody must plainly work. */
const VISITED =
  /(?:酒店|宾馆|旅行社|收费站|少年宫|养老院|驾校|琴行|画室|农场|牧场|街道办|居委会|家具|五金|服装|陶瓷|建材|咨询|检测|医疗|商场|百货|超市|店|药房|影城|健身房|美容院|书城|咖啡馆|医院|保健院|卫生院|门诊部|诊所|口腔|牙科|眼科|银行|幼儿园|博物馆|图书馆|文化馆|汽车|食品|港|加油站|工作室)$/u;

/** Words of the sentence that run into a name: 下个月入职云杉科技. */
const LEAD =
  /^.*(?:入职|离职|加入|就职于|任职于|供职于|实习于|面试|跳槽到?|来到|签约|签了|进了|拿到|拿了|月在|年在|天在|认识|年会|团建|体检|坐标|老家|今天|昨天|明天|今年|去年|最近|终于|刚刚|我们|他们|投了|面了|月)/u;

const GENERIC =
  /^(?:一?[家个间所]?|互联网|外贸|外资|民营|国有|上市|私人|小|大|新|老|前|总|母|子|分|某|同|本|该|各|别的|其他|哪个?|什么|黑科技|高|高新|三甲|社区|市|省|县|区|当地|家附近|附近|私立|公立|中国|国内|外国|美国|日本|游戏|科技|广告|保险|房地产|物流|快递|软件|影视|旅游|装修|中介|金融|财务|教育|婚庆|文化|传媒|网络|皮包|装|创业|初创|甲方|乙方|电影|唱片|娱乐|经纪|手机|汽车|跨国|外包|出版|航空|食品|医药|生物|贸易|搬家|精神病|宠物|口腔|儿童|妇产|妇幼|中|中医|骨科|眼科|整形|专科|男科|楼下|县城|镇|派|基层|上级|中级|高级|最高|地方|律师|会计|人才|黑心|血汗|垃圾|破|烂|我司|贵|好|第一|[一二三四五六七八九十\d]+|商业|股份制|国有大|央|手|血|母乳|种子|地下|快捷|连锁|五星级?|星级|经济|民宿|人工|香|海|机|小区|学校|校|大型|进口|社区|大学|连锁|自习|公共|外卖|速冻|二手|电动|新能源|小学|义务|素质|家庭|性|理财|风险|股权|打包|绿色|健康|垃圾|外|[买卖开修]|网红|路边|街边|楼上|个人|独立|家政|自动|智慧|人类|微|古|心理|法律|留学|考研|在线|免费|核酸|质量|第三方|消防|工程|现代|智慧|基层|基本|公共|远程|互联网|对外|国际|跨境|进出口|塑料|不锈钢|实木|定制|全屋|二奢|汽车|租房|健身|婚纱|摄影|职业|岗前|就业|招聘|信息|产品|软件|食品|环境|外包装|快递|绿色|有机|传统|生态|现代|核心|高端|互相|亲子|师生|人机|良性|线上|线下|多)$/u;

/** Offices that every town has one of are one where somebody belongs to them. */
const OFFICE =
  /^[市县区镇乡省]?(?:[税财水教公环住交城文卫农林审统]\p{Script=Han}{1,2}局|供电局|烟草局|[市县区镇乡]政府|税务局|公安局|法院|检察院|妇幼保健院)$/u;

/** Firms, offices and shops of a folded text by what they end in, beside a word of work. */
export function namedFirms(text: string): FoundEmployer[] {
  const found: FoundEmployer[] = [];
  for (const match of text.matchAll(ENDING)) {
    // 公司公司: an ending that stands twice has no name.
    if (text.startsWith(match[0], match.index - match[0].length) && match.index >= match[0].length) continue;
    const from = nameBefore(text, match.index);
    const lead = LEAD.exec(text.slice(from, match.index))?.[0].length ?? 0;
    const start = from + lead;
    const end = match.index + match[0].length;
    const name = text.slice(start, match.index);
    const legal = LEGAL.test(match[0]);
    const office = OFFICE.test(text.slice(start, end));
    if (!office) {
      if (name.length < 2 || GENERIC.test(name)) continue;
      if (
        GENERIC.test(name.slice(placeIn(name).length)) &&
        !legal &&
        !/(?:局|政府|段|供电所|供电公司|电网|血站|疾控(?:中心)?|福利院|少年宫|街道办|居委会)$/u.test(match[0])
      )
        continue;
    }
    const work = workCertainty(text, start, end, VISITED.test(match[0]));
    if (work < 0.6 && office) continue;
    const certainty = legal ? Math.max(0.75, work) : work;
    if (certainty > 0) found.push({ start, end, certainty });
  }
  return found;
}
