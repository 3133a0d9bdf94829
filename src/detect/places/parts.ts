import { wrapped } from '../../draft/wrapped.ts';
import { hanExcept } from './han.ts';

/** What a part of an address is. `site` is where people live or sit, `body` a firm, a school or an office. */
export type Grain = 'division' | 'town' | 'village' | 'road' | 'site' | 'body' | 'number' | 'building' | 'room';

/** A part of an address in a folded text. */
export interface Part {
  readonly grain: Grain;
  readonly start: number;
  readonly end: number;
  /** Where the name ends and its ending begins; `start` for numbers. */
  readonly nameEnd: number;
  /** A building with a room in it: 7栋502. */
  readonly hasRoom?: boolean;
}

/** Small words of a sentence that the names of an address hold none of. */
export const NEVER =
  '我你您他她它们的了着吗呢吧啊呀哦嘛么是在到去从给把被让跟那哪谁什怎没很就吃喝玩逛卖送寄找说觉这个离住搬租约赶';

const HAN = hanExcept(NEVER);

const COUNT = '(?:\\d{1,5}|[一二三四五六七八九十百零〇]{1,4})';

/** One of the houses or hills that are counted is no building of an address: 够买一座山. */
const NO_COUNTED = '(?<!一[栋幢座](?=[别房楼小大老新洋独豪破危空山城桥岛坟塔庙寺]))';

type NamedGrain = Exclude<Grain, 'number' | 'building' | 'room'>;

/** Where a name ends that is a part, by grain. */
const ENDINGS: Readonly<Record<NamedGrain, string>> = {
  town: '街道办?|镇|乡(?!村)|苏木|管理区|开发区|工业园区|工业区|工业园|产业园|科技园|高新区|经开区|保税区|度假区',
  division: wrapped`
    自治区|自治州|自治县|特别行政区|地区|省|(?<!城)市(?![场民区])|县(?!城)|
    (?<![景校社园辖灾市城郊特禁军战盲误雷厂库])区(?![别域])|
    (?<![升国校队红锦彩军战举举插团])旗(?![下舰袍帜子])
  `,
  road: wrapped`
    大道|大街|公路|国道|省道|环路|支路|胡同|步行街|(?:路|大道|街)[东西南北中]?[一二三四五六七八九十]段|
    (?<![走思链])路(?!上(?!班)|[边过线程灯牌人费由径])|街(?![上头道边拍舞])|巷(?![子尾口])|弄(?= ?\d)|
    道(?= ?\d{1,4} ?[号弄]|[一二三四五六七八九十]{1,3}号)
  `,
  village: wrapped`
    新村|社区|行政村|自然村|(?<!稻香|杏花)村(?![里民])|庄(?=\d|[一二三四五六七八九十]{1,2}[组队号])|屯|寨|
    坊(?= ?\d)|里(?= ?\d{1,4} ?[栋幢号弄座区])
  `,
  site: wrapped`
    小区|花园|花苑|嘉苑|佳苑|名苑|雅苑|嘉园|家园|公寓|大厦|大楼|写字楼|广场|商城|商厦|商务中心|购物中心|
    国际中心|名邸|府邸|公馆|别墅|山庄|大院|创意园|创业园|创业中心|物流园|园区|陵园|墓园|公墓|soho|天地|
    新城|豪庭|华庭|名城|国际(?= ?[a-z\d])|中心(?= ?[a-z\d一二三四五六七八九十])|
    苑(?= ?[a-z\d一二三四五六七八九十])|
    [园府庭湾城郡邸墅轩阁居邨峰台](?= ?(?:[a-z]?\d{1,3} ?(?:栋|幢|座|号楼|-\d|单元)|[a-z] ?座))
  `,
  body: wrapped`
    宿舍|中心|国际|市场|商场|超市|酒店|宾馆|饭店|医院|大学|学院|中学|小学|学校|幼儿园|菜鸟驿站|驿站|派出所|
    体育馆|博物馆|公园|仓库|公司|银行|苑|园|府|庭|湾|城|轩|阁|厂|店|站|馆|院|桥|码头|路口|交叉口|交汇处|
    停车场
  `,
};

const NAMED_GRAINS = Object.keys(ENDINGS) as NamedGrain[];

/** A sticky pattern for one named part: a name as short as it goes, then its ending. */
const NAMED_PARTS = NAMED_GRAINS.map(
  (grain) => [grain, new RegExp(`([${HAN}a-z]{1,8}?(?:\\d{1,3}号?)?|\\d{1,3}号?)(?:${ENDINGS[grain]})`, 'y')] as const,
);

/** What can stand behind an ending and make it part of the name of the next: 体育场路, 学院东路, 前街村. */
const GOES_ON = NAMED_GRAINS.map(
  (grain) => [grain, new RegExp(`[东南西北中新一二三四五六七八九十]?(?:${ENDINGS[grain]})`, 'y')] as const,
);

/** Numbers of an address with their units: 83弄12号, 3-2-501, A座, 12楼. */
const NUMBERED: readonly (readonly [Grain, RegExp])[] = [
  [
    'building',
    new RegExp(
      wrapped`
        第?(?:[a-z]-?)?${COUNT}(?:[-~—、]${COUNT})? ?(?:
          号楼|[栋幢](?![楼])${NO_COUNTED}|座${NO_COUNTED}|号院|单元|组团|期(?![间待末中货刊])
        )(?:[a-z]?\d{2,4}(?![\d栋幢座号单层楼f])(?:室(?!友))?)?
      `,
      'y',
    ),
  ],
  ['building', /学(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:号?楼|公寓|舍)(?:\d{3,4}(?!\d))?/y],
  ['building', /(?:[a-z](?:\d{1,2})? ?|[东南西北中主附裙副甲乙丙丁])(?:座|栋|幢|区|楼|馆|单元|塔)/y],
  [
    'room',
    new RegExp(
      `(?:[a-z]-?)?负?${COUNT}(?:[-~、]${COUNT})? ?(?:室|房(?![租价子间东产贷])|层(?![次楼面])|楼(?![主上下说])|f(?![a-z])|户(?![外口型]))`,
      'y',
    ),
  ],
  [
    'number',
    new RegExp(
      wrapped`
        (?:[附甲乙临新老] ?)?(?:[a-z]-?)?${COUNT}(?:[-~—、/]{1,2}[a-z]?${COUNT}){0,3} ?(?:
          号(?![线机选种码称召])(?:院|库|门(?!口)|铺|商铺|档|附\d{1,3}号?)?|弄|巷|组|队(?![友员长])|
          排|区|铺|档|柜
        )
      `,
      'y',
    ),
  ],
  [
    'number',
    new RegExp(
      wrapped`
        (?:[a-z]-?)?\d{1,5}(?:[-~—]{1,2}[a-z]?\d{1,5}){0,4}(?:-[a-z](?![a-z]))?(?!
          [\d.:]|-\d|
          \s?[%°℃年月日天点时分秒公千米里路块元个人次岁度斤万亿折层楼多来几级倍杯碗只条张线届周代本家片辆台]
        )
      `,
      'y',
    ),
  ],
];

const ROOM = /[^\da-z][a-z]?\d{3,4}室?$/;

/** What people say before or instead of a name. */
const NO_NAME = new RegExp(
  wrapped`
    ^放|外面|修$|查$|今晚|昨晚|明晚|重点|今天|昨天|明天|后天|晚上|早上|中午|下午|周末|刚才|刚刚|
    突然|终于|已经|还是|不是|不要|不会|不能|可以|一直|一起|一样|为了|因为|所以|如果|但是|可能|应该|
    居然|竟然|多少|自己|大家|现在|最近|以后|以前|时候|打车|坐车|开车|骑车|走路|地铁|公交|高铁|快递|
    外卖|老师|同学|朋友|妈妈|爸爸|希望|喜欢|知道|感觉|看[到见]|发现|[不没]|回家|公里|第一次|
    [来回经路]过|关于|据说|有[家个一条很些人几]|每天|每个|位于|来自|地址|住址|附近|对面|隔壁|旁边|
    里面|门口|以及|[网全]友
  `,
  'u',
);

/** Names that are no names: 乡村, 全市, 各区. */
const COMMON = new RegExp(
  wrapped`
    ^(?:
      [全本各外乡农城山渔新老旧大小好多同跨邻隔整某别其当该上下前后左右中内东南西北超夜菜花鱼股楼门网手黑街马铁公道水线思出几心学电校家省市县区镇村路有和与住]|
      [两一二三四五六七八九十半]条?|自治|直辖|人民|美丽|社会|居民|行政|商业|步行|美食|人行|高速|
      柏油|水泥|十字|岔|弯|山间|林荫|丝绸|网红|小吃|城市|住宅|办公|教学|家属
    )$
  `,
  'u',
);

/** Whether the characters before an ending can be a name; behind another part 商业街 is one too. */
export function isName(name: string, head: boolean): boolean {
  return !NO_NAME.test(name) && !((head || name.length === 1) && COMMON.test(name));
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The numbered part that starts at `at` of a folded text. */
export function numberedAt(text: string, at: number): Part | undefined {
  for (const [grain, pattern] of NUMBERED) {
    const found = sticky(pattern, text, at);
    if (found) {
      const hasRoom = grain === 'building' && ROOM.test(found[0]);
      return { grain, start: at, end: at + found[0].length, nameEnd: at, hasRoom };
    }
  }
  return undefined;
}

/** `part` with the endings that follow it at once, and the grain of the last of them. */
export function goneOn(text: string, part: Part): Part {
  for (const [grain, pattern] of GOES_ON) {
    const found = sticky(pattern, text, part.end);
    if (!found || (grain === 'body' && part.grain !== 'body')) continue;
    return { ...part, grain, nameEnd: part.end, end: part.end + found[0].length };
  }
  return part;
}

/** The named part that starts at `at` of a folded text: the nearest ending, the longest of those; bodies come last. */
export function namedAt(text: string, at: number): Part | undefined {
  let best: Part | undefined;
  for (const [grain, pattern] of NAMED_PARTS) {
    if (grain === 'body' && best) break;
    const found = sticky(pattern, text, at);
    if (!found) continue;
    const part: Part = { grain, start: at, end: at + found[0].length, nameEnd: at + found[1]!.length };
    if (!best || part.nameEnd < best.nameEnd || (part.nameEnd === best.nameEnd && part.end > best.end)) best = part;
  }
  return best && goneOn(text, best);
}

const ANONYMOUS = new RegExp(
  wrapped`
    [${HAN}]{1,8}?(?=
      [ ]?[a-z]?${COUNT} ?(?:号楼|[栋幢座](?![楼])${NO_COUNTED}|单元)|
      [a-z]?${COUNT}(?:号(?![线机选种码称召])|[弄组期区]|-{1,2}\d)| ?\d{1,2}-\d{3,4}(?![\d-])|
      [ ]?[a-z] ?座
    )
  `,
  'y',
);

/** A name without any ending that a building's number follows: 锦绣江南1幢. */
export function anonymousAt(text: string, at: number): Part | undefined {
  const found = sticky(ANONYMOUS, text, at);
  const end = at + (found?.[0].length ?? 0);
  return found ? { grain: 'body', start: at, end, nameEnd: end } : undefined;
}
