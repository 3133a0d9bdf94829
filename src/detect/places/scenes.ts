import { allMatches } from '../../draft/matches.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { around } from '../around.ts';
import { NAME, NO_NAME, type Landmark } from './landmark-names.ts';
import { PLACES } from './names.ts';

/** Where a sentence begins to speak of a spot: at a clause's head, or behind what leads there. */
const HEAD = wrapped`
  (?<=
    ^|[,。.!?:~\s]|[在去到从回逛往沿顺绕]着?|[走坐站蹲停送躺卡]在|路过|经过|刚[到出]|我[们家]?|
    [谁有]没?有?|放|寄|收货地址|[今昨前][天晚]|[早晚]上|下午|周末
  )
`;

/** What goes on at a spot that one walks to, behind its name. */
const SCENE = wrapped`
  的?(?:
    (?:[东南西北]{1,2}|正|侧|后)门|门口|楼下|楼上|门外|里面?(?=的|有|吹|打|跑|走|坐|[^程边头])|对面|
    旁边|附近|大堂|大厅|食堂|电梯|扶梯|停车场|地库|车库|厕所|卫生间|班车|末班|物业|保安|门卫|业主|
    邻居|相亲角|广场舞|早市|夜市|小吃街|步行街|握手楼|天台|[负一二三四五六七八九\d]{1,2}[层楼]|
    [a-z]口|\d号?口|出口|冰场|滑冰|(?:电动|摩托|电瓶|共享单)车
  )|
  的(?:
    荷花|桃花|樱花|梅花|银杏|桂花|郁金香|柿子|大爷|大妈|阿姨|老太太|猫|狗|鸭子|鹅|天鹅|孔雀|猴子|湖|
    风|夜景|房租|风筝|摩天轮|过山车|蚊子|外卖|隔音|树
  )|
  (?:
    夜?跑步?|遛[狗娃弯]|散步|散心|划船|野餐|露营|放风筝|喂[鱼鸽鸭]|看[展书花球灯病]|拍[照片了]|蹭|
    等[人你我娃了]|约|排队|加班|面试|开会|租房|租[了次]|合租|摆摊|拿货|逛|吃了|喝了|修[电手了拉]|
    买[了的菜]|打球|游泳|健身|散场|拆[迁了]|停[水电]|漏水|着火|交房|[人太]多|堵|换乘|转车|下车|集合|
    见面|输液|挂号|拔|拍个?片|抽血|复查|建档|陪床|散瞳|值班|停车|长大|赶集|一共|只剩|住[了着]|
    真的?大|涨价|那边|这边|那[家个栋棵条只块]|通宵|迷路|打架|蹲|关门|倒闭
  )
`;

/** Endings of what one walks to that nothing else is called by. */
const ENDING = wrapped`
  公园|植物园|动物园|体育馆|体育场|体育中心|图书馆|博物馆|美术馆|科技馆|文化宫|少年宫|大剧院|大厦|
  大楼|金融中心|国际中心|商务中心|财富中心|创业园|科技园|软件园(?:[一二三\d]期)?|产业园|微电子港|
  创意园|soho|科技城|文旅城|电脑城|数码城|服装城|早市|菜市场|农贸市场|花鸟市场|批发市场|体校|
  车站[东南西北]?广场|[汽长客]\p{Script=Han}{0,2}车?[东南西北]站|小区|花园|家园|嘉园|佳苑|华庭|豪庭|
  名都|名城|社区|公寓|新村|口腔医院|眼科医院|儿童医院|中医院|肿瘤医院|妇幼保健院|妇幼|精神卫生中心|
  书店
`;

const SPOT = new RegExp(`${HEAD}((?!城市|商务)${NAME}{2,6}?(?:${ENDING}))(?=${SCENE})`, 'gu');
const SPOT_SIGN = new RegExp(
  wrapped`
    [公物]园|体育|[书物术技]馆|[化年]宫|剧院|大[厦楼]|中心|[业技件意]园|子港|soho|[技旅脑码装]城|
    早市|市场|北?广场|小区|[花家嘉]园|佳苑|[华豪]庭|名[都城]|社区|公寓|新村|医院|妇幼|书店|
    [东南西北]站
  `,
  'gu',
);

/** A street that somebody walks along, and where two of them meet. */
const STREET = new RegExp(
  wrapped`
    (?<=[沿顺]着?|[走停坐站蹲坏摔骑]在|路过|经过|刚[到出])(${NAME}{2,3}?(?:大道|大街|路|街))
    (?=上|的|那|这|边|口|拐|[走骑跑逛散,。]|$)|
    ${HEAD}(
      ${NAME}{2,3}?(?:大道|大街|路|街|道)[与和]${NAME}{2,3}?(?:路|街|大道)(?:交叉口|路口|交界)
    )
  `,
  'gu',
);
const STREET_SIGN =
  /[沿顺](?=着?\p{Script=Han}{2,4}[路街道])|(?:[走停坐站蹲坏摔骑]在|路过|经过|刚[到出])(?=\p{Script=Han}{2,5}[路街道])|交叉口|路口|交界/gu;

/** A village by the family that it is called after, where somebody grew up or something goes on. */
const FAMILY = wrapped`
  [王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范廖贾夏韦付方邹孟熊秦邱尹薛闫段雷侯史陶黎贺顾毛郝龚邵钱严]
`;
const VILLAGE = new RegExp(
  wrapped`
    ${HEAD}(
      (?:
        [大小前后上下东西南北老新]?${FAMILY}家?
        (?:庄|沟|屯|寨|坪|坳|岭|洼|窑|营|堡|塘|圩|店|集|湾|坝|村)村?|
        ${NAME}{2,3}村
      )(?:[一二三四五六七八九十\d]{1,2}[组队社])?
    )(?=
      的?(?:
        长大|赶集|握手楼|租房|租的|修路|拆[迁了]|停[水电]|一共|只剩|还剩|
        的?(?:
          柿子|柚子|桃子|橘子|核桃|麦子|玉米|稻子|油菜|红薯|荷花|祠堂|河|井|老井|老屋|土路|小卖部|
          村口|戏台|水库|麦田|大爷|大妈|狗|鸡|年味
        )|
        [^,。]{0,4}(?:熟了|赶集|城中村)|老家|过年|办酒|吃席|搭戏台
      )
    )
  `,
  'gu',
);
const VILLAGE_SIGN = new RegExp(
  wrapped`
    [庄沟屯寨坪坳岭洼窑营堡塘圩店集湾坝村](?=
      [村一二三四五六七八九十\d]|的|长大|赶集|握手|租|修路|拆|停[水电]|只剩|还剩|老家|过年|办酒|
      吃席|搭戏|[^,。]{0,4}(?:熟了|赶集|城中村)
    )
  `,
  'gu',
);

/** A building with a room, where something is brought or something happens: 快递送到12栋302. */
const ROOM = new RegExp(
  wrapped`
    (?<=送到?|放|寄到?|卡在|^|[,。!?~\s])(?:[东南西北]区)?
    (?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,2})(?:号楼|栋|幢|座)(?:\d{3,4}室?|大堂)(?=
      ,|谁|漏水|的?(?:邻居|业主|大哥|大姐|租客)|电话|有人|门口|就行|就好|麻烦
    )
  `,
  'gu',
);
const ROOM_SIGN = /号楼|[栋幢座]/gu;

/** A hospital of a sort that a town has one of, where somebody is treated. */
const TREATED = new RegExp(
  wrapped`
    ${HEAD}((?:口腔|眼科|儿童|肿瘤|妇产|骨科|人民|中心)医院|精神卫生中心)(?=
      拔|散瞳|挂[了号专]|复查|输液|[一二三四五六七八九\d]楼|门口坐|急诊|抽血|补牙|洗牙|拍片|取药|
      陪床|住院部
    )
  `,
  'gu',
);
const TREATED_SIGN = /[腔科童瘤产民心]医院|卫生中心/gu;

/** An estate by its builder, or whatever it is called where its neighbours are sought. */
const ESTATE = new RegExp(
  wrapped`
    ${HEAD}(
      (?:
        保利|万科|绿地|恒大|碧桂园|融创|龙湖|中海|华润|金地|招商|世茂|富力|雅居乐|绿城|旭辉|金科|
        佳兆业|仁恒|金茂|阳光城|阳光|新城|远洋|首开|建发|越秀|华侨城|奥园|中骏
      )${NAME}{1,5}?
    )(?=
      的?(?:保安|物业|业主|电梯|停[水电]|楼下|交房|[东西南北]门|房东|邻居|外墙|地库|车位|业主群)|
      的,(?:房|物业|楼|电梯|业主)
    )|
    (?<=有没有|谁是|谁住|同住|搬[离出])(${NAME}{2,5}?)(?=
      的(?:邻居|业主|租户)|那天,?\p{Script=Han}{0,3}(?:保安|房东|邻居|搬家)
    )
  `,
  'gu',
);
const ESTATE_SIGN = /保安|物业|业主|电梯|停[水电]|楼下|交房|[东西南北]门|房东|邻居|外墙|地库|车位|租户/gu;

/** What is no certain spot: any of them, works and firms that end alike. */
const ANY = new RegExp(
  wrapped`
    ^(?:
      [我你他她它们这那哪几每各全某一两三]|教学|办公|综合|行政|城市|市民|市政|人才|主题|湿地|森林|
      国家|儿童|中心|学校|公司|楼下|街心|口袋|社区|郊野|野生|旧|新华|网上|线上|单位|小|大|老|整个|
      隔壁|对面|附近|农贸|建材|人工|数据|购物|会议|服务|活动|健身|培训|地下|商业|市中心|国际|一个|
      高档|普通|回迁|单身|老旧|安置|封闭|电梯|智慧|长租|青年|爱情|人才|精神|侏罗纪|秘密|后|屋顶|
      空中|我家|你家|开心|美丽|幸福的
    )+(?:
      公园|广场|大楼|小区|花园|家园|公寓|社区|书店|图书馆|市场|菜市场|体育馆|医院|中心|新村|
      口腔医院|儿童医院|大厦
    )$|
    ^(?:侏罗纪|爱情公寓|开心农场|城市|精神家园|心灵|秘密花园)
  `,
  'u',
);
const NO_STREET = new RegExp(
  wrapped`
    ^(?:
      [走一半那这条几哪某每各全整回出来去上下前后左右跑开让]|高速|回家|放学|上班|下班|上学|十字|
      丁字|网红|小吃|美食|步行|商业|乡间|林荫|人生|成长|成功|心|思|套|活|退|后|铁|公|马|大|小|老|
      华尔|唐人|百老汇|第五|长安|丝绸|乡村|山|水泥|柏油|修|堵|绕
    )+(?:路|街|大道|大街|道)$|
    条|[堵塞修走]
  `,
  'u',
);

const NO_ESTATE = new RegExp(
  wrapped`
    小区|学校|公司|同[一楼校城]|[楼对隔][上下面壁]|附近|周围|[本这那哪某]|村里|老家|物业|银行|证券|
    地产|集团|手机|信用卡|房地|中海油|的|冰泉|股|房漏|懂|会|会不会|养
  `,
  'u',
);

const FORMS: readonly (readonly [sign: RegExp, pattern: RegExp, certainty: number, no: RegExp])[] = [
  [SPOT_SIGN, SPOT, 0.5, ANY],
  [STREET_SIGN, STREET, 0.46, NO_STREET],
  [
    VILLAGE_SIGN,
    VILLAGE,
    0.46,
    /^(?:[我你他她们这那哪几每各全某一两三农山渔乡城同邻]|地球|世)|[的了]|[全每个同邻农]村$/u,
  ],
  [ROOM_SIGN, ROOM, 0.6, /^$/u],
  [TREATED_SIGN, TREATED, 0.5, /^$/u],
  [ESTATE_SIGN, ESTATE, 0.46, NO_ESTATE],
];

/** How far from its sign a form can begin or end, in UTF-16 units. */
const REACH = 16;

/** Spots by what goes on at them, in a folded text: 紫荆山公园里吹萨克斯的大爷, 李家沟的柿子熟了. In no order. */
export function scenesIn(text: string): Landmark[] {
  const found: Landmark[] = [];
  for (const [sign, pattern, certainty, no] of FORMS) {
    const signs = allMatches(text, sign).map(({ index }) => index);
    for (const { start, end } of around(signs, REACH, REACH, text.length)) {
      for (const match of allMatches(text.slice(start, end), pattern)) {
        if (match.index === 0 && start > 0) continue;
        const words = match[1] ?? match[2] ?? match[0];
        if (no.test(words) || NO_NAME.test(words) || PLACES.about(words) !== undefined) continue;
        const at = start + match.index;
        found.push({ start: at, end: at + words.length, certainty });
      }
    }
  }
  return found;
}
