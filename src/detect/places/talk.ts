import { wrapped } from '../../draft/wrapped.ts';

/** Words of a sentence that run into what only looks like an address: 广东|属于华南地区, 责怪|医院, 勇敢站|出来. */
const TALK = new RegExp(
  wrapped`
    部分|其[他余它](?!路)|属于|人口|贫困|落后|发达|偏[远僻]|边境|大部|一带|歧视|地级|
    少数民族(?!自治)|农村(?!信用|商业)|聚居|官话|市中心某|一些|某些|虽然|因为|觉得|知道|考虑|希望|
    责怪|可以|发声|委托|三甲|女[孩性生人](?!医院)|男[孩性人]|黑人|白人|国人|以及|或者|乃至|之外|
    对外|外省|跨省|得省|考省|大[爷妈叔]|兄弟|患者|家属(?![院区楼])|病人|治疗|一下|听见|看见|模仿|
    主动|勇敢|人物|受害|爱情公寓|提供|一份|感谢|刚好|毕业|考上|时候|突然|还有|为什么|怎么|沪包|卫视|
    口音|票房|网站|教育|活路|乃人|有牧|途径|高考|招聘|感冒|系医院|黑医院|好医院|过医院|躺医院|
    教学医院|[三二]甲医院|(?:上|逛|满|臭|扑)大?街$|地区$|相比|打输|忍|
    表示|作为|确实|及时|一般|建立|设立|完爆|打爆|多数|设定|规定|周边|周围|相当|居然|竟然|依然|仍然|根本|基本|
    甚至|超过|等于|不如|导致|造成|影响|需要|必须|应该|已经|正在|曾经|继续|开始|本地人|外地人|吐槽|聚集|
    直辖|毒品|下面|同样|所有|每个|这种|那种|革命老
  `,
  'u',
);

/**
 * A division, a road or a street that no list knows and that is none: all provinces are listed, and districts are not
 * called 山区, 老区. 沿路, 思路, 当街 are words of every day.
 */
const NO_NAME_OF_ONE = new RegExp(
  wrapped`
    省\d{0,4}$|(?:直辖|地级|县级)市$|
    (?:
      [山老灾疫牧林库矿]|无人|黄泛|革命|沦陷|解放|聚集|候车|休息|等候|吸烟|作业|禁飞|生活|教学|住宅|居民|别墅|
      经济|特|自治
    )区$|
    (?:民族|以[上下]|[下管]辖|[外各全多几某这那])[一二三四五六七八九十]?县$|
    (?:[思线铁封沿修筑赶套岔退活死绝财]|道|之|有|扶贫|创业|求学|取经|学术|[店摊])路$|
    (?:走|骂|当|垃圾|逛|扫|白天大|晚上大|半夜大)街$|
    走路
  `,
  'u',
);

/** Markets that nobody walks to, and streets and houses of stories. */
const NO_SPOT = new RegExp(
  wrapped`
    (?:
      劳动力|婚恋|就业|职业?|业|影|消费|资本|人才|相亲|海外|国内|国际|房产|二手房|楼|股|大|新兴|
      下沉|细分|全球|中国|美国|欧美|电影|女性|男性|游戏|手机|汽车|蓝海
    )市场$|
    ^(?:保研|考研|成长|人生|心|思|网|出|后|退|套)路$|^(?:唐人|华尔|影视|暴力|大|逛|天天)街$|
    ^(?:黑人|身体)
  `,
  'u',
);

/** How sure a find is that no sentence runs into it, and that what it ends in is a name. */
const SURE = 0.61;
const NAMED = 0.9;

/** Whether the words of an address of such a certainty are talk that only ends like one. */
export const isTalk = (words: string, certainty: number): boolean =>
  (certainty < SURE && (TALK.test(words) || NO_SPOT.test(words))) || (certainty < NAMED && NO_NAME_OF_ONE.test(words));
