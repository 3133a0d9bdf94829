import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { around } from '../around.ts';
import { Sought } from '../sought/sought.ts';
import { hanExcept } from './han.ts';
import type { Rank } from './names.ts';

/** A stretch of a folded text that names a place. */
export interface FoundPlace {
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
  readonly rank: Rank;
}

/** What names hold no character of: the small words of a sentence. */
export const SMALL_WORDS =
  '我你您他她它们的了着吗呢吧啊呀哦嘛么是在到去从给把被让跟那哪谁什怎没不很也又就才吃喝玩逛买卖送寄想找看说听接见等于往离住搬租向址这个每某两几';

/** A character of a name: Han, and none of the small words. */
const NAME = `[${hanExcept(SMALL_WORDS)}]`;

/** A stretch that belongs to the name, and one that is no name though it ends alike. */
const NO_HEAD = new RegExp(
  wrapped`
    ^(?:
      [代送拍随蹲追跟赶奔冲跑飞站逃误改降小大各全本老新旧好多有隔邻住出进回换下上坐乘开赶等过转附最远近外整同对别其另此该一二三四五六七八九十前后路农山乡]|
      国外|国内|长途|客运|外地|附近|公立|私立|三甲|儿童|校|宠物|口腔|牙科|动物|精神|眼科|专科|社区|
      地下|今天|昨天|明天|周末|晚上|下午|早上|中午|突然|一直|终于|刚刚|已经|还有|为了|因为|所以|
      如果|但是|可以|应该|居然|竟然|简直|仿佛|好像|大家|自己|老师|医生|最后|第一次
    )
  `,
  'u',
);

/** When, before a name that begins behind it. */
const TIME = /^(?:[明今昨][早晚]|凌晨|早上|晚上|下午|中午|周[一二三四五六日末])/u;

/** Endings that make a name of what stands before them, with the shortest name that they take and their certainty. */
const ENDINGS: readonly (readonly [ending: string, least: number, certainty: number, cued: boolean])[] = [
  ['大学城', 2, 0.85, false],
  ['机场|高铁站|火车站|汽车站|客运站', 2, 0.75, false],
  ['古镇|古城|古村|景区|风景区|湿地公园|森林公园|地质公园|国家公园|国家级自然保护区|石窟|大草原|雪山', 2, 0.7, false],
  ['动物园|植物园|博物馆|博物院|体育馆|体育场|体育中心|奥体中心|步行街|夜市|大桥|水库|游乐园', 2, 0.55, true],
  [
    '(?<![小城乡冰坐])镇(?![静定压住])|(?<![水故家他异城老同梦])乡(?![下村亲愁土镇音])|(?<![农全山乡渔地球假本我们新])村(?![民里口长上子头])|屯',
    2,
    0.65,
    true,
  ],
];

/** Verbs and prepositions that a name can follow at once. */
const BEFORE = '在去到回往住自于从给逛来离过';

/** How far before and behind its ending a pattern looks. */
const REACH = { before: 9, after: 12 };

const PATTERNS = ENDINGS.map(([ending, least, certainty, cued]) => ({
  ending: new RegExp(ending, 'gu'),
  pattern: new RegExp(
    `(?<=${cued ? '' : `^|[^\\p{Script=Han}]|`}[${BEFORE}])(${NAME}{${least},5}?)(?:${ending})`,
    'gu',
  ),
  certainty,
}));

/** Anything that a pattern could end in; cheaper than trying them all. */
const SIGN = new RegExp(
  wrapped`
    大学城|机场|[车铁]站|古[镇城村]|景区|公园|石窟|草原|雪山|[物植]园|博物|体育|奥体|步行街|夜市|
    大桥|水库|游乐园|[在去到回往住自于]\p{Script=Han}{2,6}[镇乡村屯]|
    [镇乡](?=[到的有上今明后这赶停下,。.!?\s]|$)
  `,
  'u',
);

/** What no town is called, though 大营镇 and 新桥镇 are. */
const NO_TOWN = new RegExp(
  wrapped`
    ^(?:
      [小大全本老新好多有出进回换下上][镇乡]|[这那住坐乘赶等过转附最整同别其另此该]|附近|今天|昨天|
      明天|周末|突然|一直|终于|已经|还有|因为|所以|如果|但是|可以|应该|居然|好像|大家|自己
    )
  `,
  'u',
);

/** A town or a township that a sentence begins with: 花桥镇到市里, 双河乡明天赶集. */
const TOWN = new RegExp(
  wrapped`
    (?<=^|[,。.!?:;~\s]|[我俺咱]们|老家|家乡)(${NAME}{1,3}?)
    (?:(?<![小古城集重])镇|(?<![故家他异城老同水梦])乡)(?=
      [到的有上]|[今明后]天|今晚|[这那]边|今年|赶集|停[水电]|下[雨雪]|的集|[,。.!?\s]|$
    )
  `,
  'gu',
);

/** Towns by their one character, where somebody comes, goes or lives: 来沪第五年, 离粤前, 在京租房, 本川妹子. */
const LETTER = new Sought(
  new RegExp(
    wrapped`
      (?<=[来离回返抵赴在留漂居驻进出入旅])(?:
        [京沪渝粤蓉穗甬]|(?<=[来离回返抵赴出入])[川湘皖滇黔鄂桂晋赣鲁豫冀陇闽琼苏浙辽吉]
      )(?=
        第?[一二三四五六七八九十两几\d]+[年天个]|[前后]|了|的?(?:日子|打工人|生活|姐妹|朋友)|
        [,。.!?~\s]|$|租房|工作|打拼|漂|上学|读书|上班|务工|人员|旅游|过年|
        的?(?:票|车|高铁|火车|飞机|机票|航班|路上)
      )|
      (?<=本)[京沪渝粤川湘皖滇黔鄂桂晋鲁豫](?=妹|人|姑娘|女|男|仔|娃)|
      (?<=(?:坐标|定位|base|ip|人在|老家)[: ]?)
      [京津沪渝冀豫滇辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵黔粤青藏川宁琼穗蓉甬](?=[,。!?~、/\s]|$)
    `,
    'gu',
  ),
);

/** Places by the shape of their names, in a folded text; in no order, some of them inside others. */
export function patternedPlaces(text: string): FoundPlace[] {
  const found = [...LETTER.in(text)].map(({ index }): FoundPlace => ({
    start: index,
    end: index + 1,
    certainty: 0.7,
    rank: 'city',
  }));
  if (!SIGN.test(text)) return found;
  for (const { ending, pattern, certainty } of PATTERNS) {
    const ends = allMatches(text, ending).map(({ index }) => index);
    for (const { start, end } of around(ends, REACH.before, REACH.after, text.length)) {
      for (const match of allMatches(text.slice(start, end), pattern)) {
        // What begins where the stretch was cut off may begin earlier.
        if (match.index === 0 && start > 0) continue;
        const at = start + match.index;
        const lead = TIME.exec(match[1]!)?.[0].length ?? 0;
        if (NO_HEAD.test(match[1]!.slice(lead)) || match[1]!.length - lead < 2) continue;
        found.push({ start: at + lead, end: at + match[0].length, certainty, rank: 'spot' });
      }
    }
  }
  for (const { index, 0: words } of allMatches(text, TOWN)) {
    if (NO_TOWN.test(words)) continue;
    found.push({ start: index, end: index + words.length, certainty: 0.65, rank: 'spot' });
  }
  return found;
}
