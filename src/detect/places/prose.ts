import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { around } from '../around.ts';
import { hanExcept } from './han.ts';
import { PLACES, type Rank } from './names.ts';
import { SMALL_WORDS } from './patterns.ts';

/** A spot that a sentence names in passing. */
interface Spot {
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
}

/** A character of a name; verbs that lead to one are none. */
const NAME = `[${hanExcept(`${SMALL_WORDS}经路过约停开坐取`)}]`;

/** What stands before a name where somebody is, comes from or goes to. */
const THERE = '(?<=(?:[在到去从往回逛约]|经过|路过)了?)';

/** Squares, shops and parks, where somebody is there. */
const VISITED = new RegExp(
  wrapped`
    ${THERE}(${NAME}{2,5}?)(?:
      购物广场|广场|商场|百货|商厦|购物中心|公园|书城|立交桥?|客运中心|市民中心|政务中心|文化宫|新村
    )(?!舞|经济|策|部|业)(?:地铁站)?(?:[a-h\d]口)?
  `,
  'gu',
);

/** A crossing, a bridge's end or a tunnel where the traffic is spoken of. */
const CROSSING = new RegExp(
  wrapped`
    (?<=^|[,。.!?~\s早晚天]|[上下]午|[在从到过停])(${NAME}{2,5}?)(?:
      [路街]红绿灯|[路街]高架|[路街](?:十字)?路口|
      (?<!立交|天|便|过|大|座)桥(?=上?[又都全]*(?:堵|塞|封|限行|排))|
      (?:立交桥?|大桥桥头|桥头|转盘|环岛|隧道口)(?=
        下来|下去|下面|上来|上面|[又都]?堵|[又在]修|[那这]个|[^,。!?]{0,3}堵|往[东南西北左右]
      )
    )
  `,
  'gu',
);

/** What lies beside a certain school or shop: 钟楼小学斜对面的巷子. */
const BESIDE = new RegExp(
  wrapped`
    (?<=^|[,。.!?~\s在到去从])(${NAME}{2,5}?)(?:
      小学|中学|幼儿园|医院|超市|银行|公园|广场|商场|派出所|邮局|菜市场|影院
    )(?:斜?对面|旁边|隔壁|后面|背后|门口|后门)的?(?:胡同|巷子|巷|弄堂|小路|小区|路口|夹道)[口里]?
  `,
  'gu',
);

/** A mall or a street by the shop in it: the floor of a building that is named. */
const ANY = new RegExp(
  wrapped`
    ^(?:
      [小大各全本老新旧好多有隔邻出进换下上附最远近外整同别其另此该一二三四五六七八九十前后农乡]|
      学校|公司|楼下|门口|附近|小区|城市|市区|县城|镇上|商业|中心|市民|人才|美食|大型|高档|露天|
      文化|体育|音乐|儿童|主题|湿地|森林|国家|世纪|动物|植物|游乐|水上|购物|休闲|生态|地质|口袋|
      社区|街心|街角|街头|郊野|滨江|家门口?|我家|对面|隔壁|旁边|闹市|繁华|逛逛?|电子|自由|网红|法院|
      政府|天桥|大街上
    )$
  `,
  'u',
);

const FORMS: readonly (readonly [sign: RegExp, pattern: RegExp, certainty: number])[] = [
  [/广场|商场|百货|商厦|购物|公园|书城|立交|中心|文化宫|新村/gu, VISITED, 0.5],
  [/立交|桥头|桥(?=上?[又都全]*(?:堵|塞|封|限|排))|转盘|环岛|隧道口|红绿灯|高架|路口/gu, CROSSING, 0.5],
  [/胡同|巷|弄堂|小路|小区|路口|夹道/gu, BESIDE, 0.52],
];

const SIGN = new RegExp(
  wrapped`
    广场|商场|百货|商厦|购物|公园|书城|立交|中心|文化宫|新村|桥(?:头|上?[又都全]*[堵塞封限排])|转盘|
    环岛|隧道口|[路街](?:红绿灯|高架|(?:十字)?路口)|
    [面边壁后口门]的?(?:胡同|巷|弄堂|小路|小区|路口|夹道)
  `,
  'u',
);

/** What has more malls than one. */
const LARGE: ReadonlySet<Rank | undefined> = new Set<Rank>(['country', 'abroad', 'province', 'city']);

/** 上海商场 is any mall of that town. */
const isAnyOfTown = (name: string, words: string): boolean =>
  /(?:商场|商厦|百货)$/u.test(words) && LARGE.has(PLACES.about(name)?.rank);

/** How far from its sign a form can begin or end. */
const REACH = 20;

/** Squares, parks, crossings and alleys that a sentence of a folded text is at, in no order. */
export function proseSpotsIn(text: string): Spot[] {
  if (!SIGN.test(text)) return [];
  const found: Spot[] = [];
  for (const [sign, pattern, certainty] of FORMS) {
    const signs = allMatches(text, sign).map(({ index }) => index);
    for (const { start, end } of around(signs, REACH, REACH, text.length)) {
      for (const match of allMatches(text.slice(start, end), pattern)) {
        if (match.index === 0 && start > 0) continue;
        const at = start + match.index;
        const name = match[1]!;
        // A quarter or a sight by its full name is a place: 五一广场, 世纪公园.
        if (ANY.test(name) || isAnyOfTown(name, match[0]) || PLACES.about(match[0]) !== undefined) continue;
        found.push({ start: at, end: at + match[0].length, certainty });
      }
    }
  }
  return found;
}
