import { isCommonPair, isPair } from '../../draft/common-words.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { nameBefore, placeIn } from '../schools/name-before.ts';
import { ENDING, LEGAL, LOOSE_ENDING, SHOP, VISITED } from './endings.ts';
import { isKind, isStretch } from './kinds.ts';
import type { FoundEmployer } from './names.ts';
import { freeTalk, jobTalk } from './talk.ts';
import { workCertainty } from './work.ts';

/** Words of the sentence that run into a name: 下个月入职云杉科技. */
const LEAD = new RegExp(
  wrapped`
    ^岸|
    ^.*(?:
      邻居|同桌|对象|老公|老婆|避雷|吐槽|曝光|揭露|举报|远离|别[去来进]|小作坊|前东家|老东家|外包|
      上岸|考编|考上|考进|应聘|承办|开办|创办|主办|经营|管理和|借调到?|入职|离职|加入|就职于|任职于|供职于|实习于|面试|跳槽到?|来到|签约|
      签了|进了|拿到|拿了|月在|年在|天在|认识|年会|团建|体检|坐标|老家|今天|昨天|明天|今年|去年|
      最近|终于|刚刚|我们|他们|投了|面了|月
    )
  `,
  'u',
);

const GENERIC = new RegExp(
  wrapped`
    ^(?:
      一?[家个间所]?|互联网|外贸|外资|民营|国有|上市|私人|小|大|新|老|前|总|母|子|分|某|同|本|该|各|
      别的|其他|哪个?|什么|黑科技|高|高新|三甲|社区|市|省|县|区|当地|家附近|附近|私立|公立|中国|
      国内|外国|美国|日本|游戏|科技|广告|保险|房地产|物流|快递|软件|影视|旅游|装修|中介|金融|财务|
      教育|婚庆|文化|传媒|网络|皮包|装|创业|初创|甲方|乙方|电影|唱片|娱乐|经纪|手机|汽车|跨国|外包|
      出版|航空|食品|医药|生物|贸易|搬家|精神病|宠物|口腔|儿童|妇产|妇幼|亚迪|背调|朋友|觉得|认为|
      博彩|押运|中|中医|骨科|眼科|整形|专科|男科|楼下|县城|镇|派|基层|上级|中级|高级|最高|地方|律师|
      会计|人才|黑心|血汗|垃圾|破|烂|我司|贵|好|第一|[一二三四五六七八九十\d]+|商业|股份制|国有大|
      央|手|血|母乳|种子|地下|快捷|连锁|五星级?|星级|经济|民宿|人工|香|海|机|小区|学校|校|大型|进口|
      社区|大学|连锁|自习|公共|外卖|速冻|二手|电动|新能源|小学|义务|素质|家庭|性|理财|风险|股权|
      打包|绿色|健康|垃圾|外|[买卖开修]|网红|路边|街边|楼上|个人|独立|家政|自动|智慧|人类|微|古|
      心理|法律|留学|考研|在线|免费|核酸|质量|第三方|消防|工程|现代|智慧|基层|基本|公共|远程|互联网|
      对外|国际|跨境|进出口|塑料|不锈钢|实木|定制|全屋|二奢|汽车|租房|健身|婚纱|摄影|职业|岗前|就业|
      招聘|信息|产品|软件|食品|环境|外包装|快递|绿色|有机|传统|生态|现代|核心|高端|互相|亲子|师生|
      人机|良性|线上|线下|多
    )$
  `,
  'u',
);

/** Offices that every town has one of are one where somebody belongs to them. */
const OFFICE = new RegExp(
  wrapped`
    ^[市县区镇乡省]?(?:
      [税财水教公环住交城文卫农林审统社人应信民市国]\p{Script=Han}{1,2}局|疾控(?:中心)?|供电局|
      烟草局|供电所|派出所|卫生院|邮政所|信用社|财政所|司法所|交警队|消防队|电视台|林业站|水文站|
      [市县区镇乡]政府|税务局|公安局|法院|检察院|妇幼保健院
    )$
  `,
  'u',
);

/** Endings of what a town has one of, so that its name before them is enough: 绍兴图书馆. */
const OFFICIAL = new RegExp(
  wrapped`
    (?:
      局|政府|段|供电所|供电公司|电网|血站|疾控(?:中心)?|福利院|少年宫|街道办|居委会|融媒体?中心|
      图书馆|博物馆|档案馆|文化馆|规划馆|电视台|报社|妇幼|城管(?:大队|中队)|司法所|财政所|环卫站|
      铁路局|
      (?:
        锅炉|拖拉机|轴承|机床|汽轮机|柴油机|电机|造船|钢铁|炼钢|轧钢|水泥|化肥|农药|卷烟|棉纺|毛纺|
        纺织|印染|陶瓷|玻璃|手表|灯泡|啤酒|肉联|机械|卷烟|汽配|发电|钢|瓷|烟|糖|电|纺纱|机车|车辆|
        飞机|飞机制造|齿轮|仪表|油脂|味精|罐头|缝纫机|自行车
      )厂
    )$
  `,
  'u',
);

/** Endings that a sentence speaks of as well, without any name: 感谢公司, 替资本家心疼. */
const PLAIN = /^(?:公司|资本|工厂|集团|基金|投资|银行|医院|网络|科技|教育)$/u;

/** Small words and times, of which no firm's name is made. */
const TALK = /[些替把被让给很都也就才又还吗吧呢啊哪怎谁您它俩咱每]|第[一二三四五六七八九十\d]+[天年周次个]/u;

/** Whether what stands before such an ending is talk: a common word of the sentence, and no place. */
function isPlainTalk(name: string): boolean {
  const own = name.slice(placeIn(name).length);
  return TALK.test(own) || (name.length === 2 && own === name && isCommonPair(name[0]!, name[1]!));
}

/** Characters of a sentence that hardly any firm is named after. */
const NO_FIRM = /[跑下开觉敢来说想要打派负责受干没很是就都不的了着过把被让能会]/u;

/** Whether a name could be a firm's own: some characters that are no ordinary words. */
function isOwnName(name: string): boolean {
  const own = name.slice(placeIn(name).length);
  if (NO_FIRM.test(own) || GENERIC.test(own) || placeIn(own) === own) return false;
  if (!/^\p{Script=Han}{2,4}$/u.test(own)) return false;
  const begins = isPair(own[0]!, own[1]!);
  return own.length === 4 ? !begins && !isPair(own[2]!, own[3]!) : !begins;
}

/** Firms and shops whose endings are words of their own: 宏发饰品, 鹿小姐美甲. */
function looseFirms(text: string): FoundEmployer[] {
  const found: FoundEmployer[] = [];
  for (const match of LOOSE_ENDING.in(text)) {
    const from = nameBefore(text, match.index);
    const start = from + (LEAD.exec(text.slice(from, match.index))?.[0].length ?? 0);
    const end = match.index + match[0].length;
    const name = text.slice(start, match.index);
    if (!isOwnName(name) || isKind(name) || isStretch(name)) continue;
    const shop = SHOP.test(match[0]);
    const talk = start > from ? jobTalk(text, start, end, shop) : freeTalk(text, start, end, shop);
    const certainty = Math.max(Math.min(0.6, workCertainty(text, start, end, 'visited')), talk);
    if (certainty > 0) found.push({ start, end, certainty });
  }
  return found;
}

/** Firms, offices and shops of a folded text by what they end in, beside a word of work. */
export function namedFirms(text: string): FoundEmployer[] {
  const found: FoundEmployer[] = [];
  for (const match of ENDING.in(text)) {
    // 公司公司: an ending that stands twice has no name.
    if (text.startsWith(match[0], match.index - match[0].length) && match.index >= match[0].length) continue;
    const from = nameBefore(text, match.index);
    const lead = LEAD.exec(text.slice(from, match.index))?.[0].length ?? 0;
    const start = from + lead;
    const end = match.index + match[0].length;
    const name = text.slice(start, match.index);
    const legal = LEGAL.test(match[0]);
    const office = OFFICE.test(text.slice(start, end));
    if (PLAIN.test(match[0]) && isPlainTalk(name)) continue;
    if (!office) {
      if (name.length < 2 || GENERIC.test(name)) continue;
      const own = name.slice(placeIn(name).length);
      if (!legal && (isKind(name) || isKind(own) || isStretch(own))) continue;
      if (GENERIC.test(own) && !legal && !OFFICIAL.test(match[0])) continue;
    }
    const visited = VISITED.test(match[0]);
    const talk = lead > 0 ? jobTalk : freeTalk;
    const told = isOwnName(name) || (name.length > 1 && OFFICIAL.test(match[0])) ? talk(text, start, end, visited) : 0;
    const work = workCertainty(text, start, end, visited ? 'visited' : 'ended') || told;
    if (work < 0.6 && office) continue;
    const certainty = legal ? Math.max(0.75, work) : work;
    if (certainty > 0) found.push({ start, end, certainty });
  }
  return [...found, ...looseFirms(text)];
}
