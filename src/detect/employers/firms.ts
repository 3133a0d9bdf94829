import { isCommonPair, isPair } from '../../draft/common-words.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { nameBefore, placeIn } from '../schools/name-before.ts';
import { ENDING, LEGAL, LOOSE_ENDING, SHOP, VISITED } from './endings.ts';
import { isGeneric, isKind, isStretch } from './kinds.ts';
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
  if (NO_FIRM.test(own) || isGeneric(own) || placeIn(own) === own) return false;
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
      if (name.length < 2 || isGeneric(name)) continue;
      const own = name.slice(placeIn(name).length);
      if (!legal && (isKind(name) || isKind(own) || isStretch(own))) continue;
      if (isGeneric(own) && !legal && !OFFICIAL.test(match[0])) continue;
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
