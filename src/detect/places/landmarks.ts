import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { Sought } from '../sought/sought.ts';
import { hospitals } from './hospitals.ts';
import { NAME, nameStart, NO_NAME, type Landmark } from './landmark-names.ts';
import { PLACES } from './names.ts';
import { stopsIn } from './stops.ts';

const MALL = new Sought(
  new RegExp(
    wrapped`
      万达广场|万达(?!电影|影)|吾悦广场|吾悦|[龙湖]{0,2}天街|万象[城汇天地]{1,2}|大悦[城汇]|印象城|
      来福士广?场?|银泰(?:百货|中心|in77|[城])?|太古汇|合生汇|凯德(?:广场|mall)?|奥特莱斯|
      宝龙(?:广场|城)|德基广场|(?<![肯道])德基|金鹰(?!奖)|步步高(?!升|点读)|skp|恒隆广场|恒隆|百联|
      王府井百货|新世界百货|苏宁广场|砂之船(?:奥莱)?|爱琴海购物公园|世纪金源|环宇城|荟聚|k11|
      ifs国?金?中?心?|sm广场|龙之梦|茂业(?:百货|天地)|步步高广场|海岸城|天河城|正佳广场|悠唐|
      蓝色港湾|世贸天阶|欢乐海岸|正弘城|大卫城|丹尼斯(?:百货)?|(?<=\p{Script=Han}{2})世界城|环球港|
      环球中心|大融城|正大广场|国金中心|嘉里中心|世纪汇广?场?|星光天地|朗豪坊|又一城|圆方|海港城|
      时代广场|[购物]{2}(?:中心|公园)|百货(?:大楼|商场|商店)?|
      (?:(?<=\p{Script=Han}{2})大市场|菜场|(?:农贸|菜|批发|建材|花卉|花鸟|电子|小商品|水产|服装)市场)|
      (?<=[去在到从回]|^|[,。.!?~\s天午上])(?:[省市县区]|首都|国家)(?:
        会展中心|大剧院|图书馆|博物馆|科技馆|体育馆|文化馆|少年宫|体育场|体育中心|民政局|政务中心|行政中心|客运站
      )|
      (?<=[去在到逛][^,。!?\s]{2,4})市场
    `,
    'gu',
  ),
);

/** Hotels, towers, halls and offices that somebody is at, with their floor. */
const HOUSE = new RegExp(
  wrapped`
    (?<=[在去到住约回进往离])(${NAME}{2,8}?)(?:
      大酒店|酒店|宾馆|饭店|国际青旅|青旅|大厦|大楼|写字楼|soho|会展中心|会议中心|国际中心|体育馆|
      文化宫|少年宫|派出所|社区服务中心|创意园|科技园|软件园|产业园|营业厅|俱乐部|大剧院|音乐厅
    )(?:[a-h]座|[一二三四\d]号?楼)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[层楼f])?
  `,
  'gu',
);

/** Somebody is there or goes there. */
const THERE = /[在去到逛回约从往来离]$|偶遇|碰[到见]/u;

/** What a mall has inside, behind its name. */
const INSIDE = new RegExp(
  wrapped`
    ^(?:
      的?(?:扶梯|电梯|停车场|厕所|卫生间|试衣间|影院|电影院|滑冰场|优衣库)|负?[一二三四五六\d]楼|
      b[12](?!\d)|门口|楼下|顶楼|停车|跨年|地库|冰场|[吃看逛]了|滑冰|负[一二]|地下
    )
  `,
  'u',
);

/** The floor of a mall belongs to it: 环球港B2层. */
const FLOOR = /^(?:负?[一二三四五六七八九\d]|b ?[1-4])层/u;

function malls(text: string): Landmark[] {
  const found: Landmark[] = [];
  for (const { index, 0: words } of MALL.in(text)) {
    const end = index + words.length;
    if (
      /^(?:影[城院]|电影(?!院)|集团|[^,。]{0,3}夺冠|足球|股[份价票]|金融|老板|[路街]|百货|的股)/u.test(
        text.slice(end, end + 3),
      )
    )
      continue;
    const start = nameStart(text, index);
    const any = (start === index && words.length < 4) || (start < index && NO_NAME.test(text.slice(start, index)));
    const civic = /^(?:[省市县区](?!场)|首都|国家)/u.test(words);
    const generic = /市场$|菜场$|^购物|^百货/u.test(words);
    // 义乌的批发市场 has no name of its own.
    if (generic && start === index) continue;
    // 厦门菜市场 is any market of that town.
    if (generic && PLACES.about(text.slice(start, index))?.rank === 'city') continue;
    if (civic) {
      found.push({ start: index, end, certainty: 0.55 });
      continue;
    }
    if (
      any &&
      (generic || !(THERE.test(text.slice(Math.max(0, index - 3), index)) || INSIDE.test(text.slice(end, end + 4))))
    )
      continue;
    const floor = FLOOR.exec(text.slice(end, end + 4))?.[0].length ?? 0;
    found.push({ start: any ? index : start, end: end + floor, certainty: 0.58 });
  }
  return found;
}

function houses(text: string): Landmark[] {
  return allMatches(text, HOUSE).flatMap(({ index, 0: words, 1: name }): Landmark[] => {
    const start = nameStart(text, index + name!.length);
    const from = Math.max(index, start);
    const own = text.slice(from, index + name!.length);
    if (own.length < 2 || NO_NAME.test(own) || NO_HOUSE.test(own)) return [];
    return [{ start: from, end: index + words.length, certainty: 0.52 }];
  });
}

/** What no house is called. */
const NO_HOUSE = new RegExp(
  wrapped`
    ^(?:
      五星级?|四星级?|三星级?|星级|快捷|连锁|主题|情侣|民宿|希尔顿|全季|亚朵|如家|汉庭|七天|维也纳|
      万豪|学校|大学|高中|教学|办公|行政|综合|实验|住院|门诊|公共|国家|省|市|区|县|我们|他们|单位|
      公司|移动|联通|电信|电力|中国移动|餐厅|酒店|饭店|清真|快餐|大街上
    )+$|
    [的个家]$
  `,
  'u',
);

/** Cheaper than all the patterns. */
const SIGN = new RegExp(
  wrapped`
    [医总一二三四五六七八九]院|院区|卫生|菜场|朗豪坊|又一城|世界城|环球港|大融城|嘉里|世纪汇|星光天地|圆方|海港城|
    [东西南北]院|[大医山西][一二三四]院|保健院|妇幼|省医|附[一二三]院|[省市县区][一二三四五六立]院|
    湘雅|协和|华西|同济|齐鲁|万达|吾悦|天街|万象|大悦|印象城|来福士|银泰|太古汇|合生汇|凯德|
    奥特莱斯|宝龙|德基|金鹰|步步高|skp|恒隆|百联|百货|新世界|广场|购物|市场|k11|ifs|龙之梦|茂业|
    海岸城|天河城|世贸天阶|蓝色港湾|正弘城|大卫城|丹尼斯|荟聚|金源|环宇城|砂之船|酒店|宾馆|饭店|
    青旅|大[厦楼]|写字楼|soho|中心|体育馆|[文少][化年]宫|派出所|[书物技育化]馆|[意技件业]园|营业厅|
    剧院|音乐厅|站|地铁口
  `,
  'u',
);

/** Hospitals, malls, markets and stops of a folded text, in no order, some of them inside others. */
export function landmarksIn(text: string): Landmark[] {
  if (!SIGN.test(text)) return [];
  const found = [...hospitals(text), ...malls(text), ...houses(text)];
  return text.includes('站') || text.includes('铁口') ? [...found, ...stopsIn(text)] : found;
}
