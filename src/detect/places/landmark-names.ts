import { wrapped } from '../../draft/wrapped.ts';
import { hanExcept } from './han.ts';
import { PLACES } from './names.ts';
import { SMALL_WORDS } from './patterns.ts';

/** A hospital, a mall, a stop or a market that everybody finds. */
export interface Landmark {
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
}

export const NAME = `[${hanExcept(SMALL_WORDS)}a-z\\d]`;

/** What may stand before a name and is none of it: when, what for, on which way. */
const LEAD = new RegExp(
  wrapped`
    ^.*(?:
      (?:
        [今明昨后][天晚早日]|早上|大?清早|上午|中午|下午|晚上|凌晨|夜里|周[一二三四五六日末]|
        每[天周]|刚才|刚刚|终于|突然|居然|果然|已经|一直|只有|还有|因为|为了|可能|应该|大家|自己|
        朋友|同学|室友|附近|复查|体检|看病|陪床|住院|求问|求助|请问|求?推荐|捡到|路过|途经|经过|
        抵达|打车|坐车|开车|走路|骑车|地铁|轻轨|公交|外卖|快递|集合|楼下|[来进]|[拉去趟跑]|说|点半|
        点整|点(?!半|整)|半夜|深夜|号线|逛|陪|奔|赶|进入|拿|坐|约|站|等|叫|问|丢|落|见|和|跟|及|与|或|求|租|
        靠|近|挨着|对面是|旁边是|离
      )
    )
  `,
  'u',
);

/** What is no name of such a thing: any of them. */
export const NO_NAME = new RegExp(
  wrapped`
    ^(?:
      [小大各全本老新旧好多有隔邻出进回换下上乘开转附最远近外整同对别其另此该一二三四五六七八九十前后农乡]|
      感谢|谢谢|高速|服务|收费|检查|核酸|快递|空间|工作|公交|中转|检测|保健|车管|观测|终点|起点|
      附近|公立|私立|提供|产科|家|捷运|三甲|儿童|宠物|口腔|牙科|动物|精神病?|眼科|专科|社区|妇产|
      美容|整形|地下|门口|楼下|学校|校|公司|商业|购物|美食|菜|水果|二手|跳蚤|批发|人才|证券|股票|
      市区|市里|县城|乡镇|镇上|当地|村里|缺乏|没有|占领|占有|失去|打开|开拓|抢占|垄断|国内|海外|劳动力|婚恋|
      相亲|招聘|整容|大学|许多|那么多|貌似|普通|知名|有名|著名|正规|大型|省城|各大|所|某些|些|许|
      顶级|黑心|皮肤科|全县|全国
    )+$
  `,
  'u',
);

/** The first listed name in `[from, to)`, which a name rather begins with than with what stands before it. */
function listedIn(text: string, from: number, to: number): number {
  for (let at = from; at < to - 1; at++) {
    const place = PLACES.longestAt(text, at);
    if (place && place.end <= to && (place.about.full || !place.about.cued)) return at;
  }
  return -1;
}

const BACK = new RegExp(`${NAME}{0,9}$`, 'u');

/** Where the name begins that ends at `end`: at the first listed place, else behind what is no part of a name. */
export function nameStart(text: string, end: number): number {
  const name = BACK.exec(text.slice(Math.max(0, end - 9), end))?.[0] ?? '';
  const start = end - name.length;
  const listed = listedIn(text, start, end);
  if (listed !== -1) return listed;
  const lead = LEAD.exec(name)?.[0].length ?? 0;
  return start + lead;
}
