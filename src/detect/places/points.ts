import { wrapped } from '../../draft/wrapped.ts';
import { ENGLISH_FORMS, ENGLISH_SIGN } from './english-points.ts';
import { ESTATE, ESTATE_OF, ESTATE_VISITED } from './estates.ts';
import { eachMatch, form, type Form } from './form.ts';
import { PLACES } from './names.ts';
import { isName } from './parts.ts';
import { COUNT, LIVES, NAME } from './point-words.ts';

/** Spots that pinpoint without being a postal address. */
interface Point {
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
}

/** An exit of a metro station: 地铁十号线海淀黄庄站A口. */
const EXIT = new RegExp(
  wrapped`
    (?:(?:地铁|轻轨)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})号线)?(${NAME}{2,8}?)
    (?:地铁站?|轻轨站?|站)? ?(?:[a-h]\d?|[东西南北]{1,2}\d?|\d{1,2}号?)
    (?:出入口|出口|入口|口(?![音味罩碑水气红感述语供岸]))
  `,
  'g',
);

/** A ward or a floor of a hospital: 人民医院住院部12楼. */
const WARD = new RegExp(
  wrapped`
    (${NAME}{0,8}?)(?:医院|[省市县区][一二三四五六立]院|[附总]院|附[一二]|中医院)
    (?:[东西南北新老]院区?)?(?:
      住院[部楼]|门诊[部楼]|[内外妇儿产骨]科大?楼?|急诊科?|体检中心|${COUNT}号楼
    ){1,2}(?: ?${COUNT}(?:楼|层|床|病房|病区|诊室|室)){1,3}
  `,
  'g',
);

/** Where parcels of a neighbourhood are kept. */
const PARCELS = new RegExp(`(${NAME}{3,8}?)(?:菜鸟驿站|妈妈驿站|兔喜生活|丰巢柜?|快递柜|自提点)`, 'g');

/** A building, its entrance and a room, the estate being known to who reads it: 5栋1单元302. */
const INDOORS = new RegExp(
  `(?<![\\d.a-z])()(?:${COUNT} ?(?:号楼|栋|幢|座) ?${COUNT} ?单元(?: ?${COUNT} ?[层楼])?(?: ?-?\\d{3,4}室?)?)`,
  'g',
);

/** A street or an estate that somebody lives or works in. */
const HOME = new RegExp(
  `(?<=${LIVES})(${NAME}{2,6}?)(?:小区|花园|花苑|家园|嘉园|公寓|佳苑|名苑|新村|公馆|山庄|大院|[苑园庭府](?!${NAME}))`,
  'g',
);
const STREET = new RegExp(
  wrapped`
    (?<=${LIVES}|[在到去]了?)(${NAME}{2,4}?)(?:
      大道|大街|胡同|路(?![上边线]?灯|线|程|由|演|费|人|子|[牌板标况权怒基肩障径数条盲]|政(?!府))|
      街(?![头拍舞道])
    )(?:[和与]${NAME}{2,4}?[路街])?(?:交叉口|路口|口(?=[,。!?见等就]|$))?
  `,
  'g',
);

/** A street by its quarter, seen at an hour when somebody must be there: 凌晨的人民北路. */
const STREET_AT_NIGHT = new RegExp(
  wrapped`
    (?<=(?:凌晨|深夜|半夜|夜里|夜晚|清晨|早晨|傍晚|黄昏|雨[后中]|雪[后中]|点(?:多|半|钟)?)的)
    (${NAME}{2,3}[东南西北中])(?:
      大道|大街|路(?![上边线]?灯|线|程|演|费|人|子|[牌况障])|街(?![头拍舞道])
    )
  `,
  'g',
);

/** What nobody's place is called. */
const ANY = new RegExp(
  wrapped`
    ^(?:
      学区房?|智慧|老旧|封闭式?|高档|高端|新建|安置|回迁|购物|会展|会议|服务|客服|数据|考试|考试中|
      培训|健身|康复|活动|楼下|小区|学校|门口|宿舍|公司|附近|家门|隔壁|对面|地铁|公交|高速|十字|
      丁字|乡间|林荫|回家|上班|放学|下班|上学|成功|人生|未来|修行|取经|长征|高铁|学院|单身|老年|
      青年|学生|人才|职工|合租|长租|短租|短|毕业|追梦|美食|小吃|商业|步行|酒吧|古玩|跑|逛|走|几条|
      整条|一条|那条|这条|半
    )|
    [迷走半绕让修问认引套思出门一上下马公铁的电销网线后退歧岔管气油水旱]$|^处|[堵封铺]$|
    ^[拍画扫铺修挖堵][\u4e00-\u9fff]?[条块段张]|[条块段张截]$
  `,
  'u',
);

/** A number on a door: the cue names it, or somebody lives behind it. */
const DOOR = new RegExp(
  wrapped`
    (?<=门牌(?:号码?)?(?:就?是|为)?[: ]{0,2})()[a-z]?\d{1,3}(?:-\d{1,4}){1,3}(?![\d-])|
    (?<=${LIVES})()(?:
      ${COUNT}单元 ?\d{3,4}室?(?!\d)|${COUNT}[楼层][东西南北中]户|
      \d{3,4}室?(?!\d)(?=的(?:那位|邻居|大哥|大姐|业主|住户|租户))
    )
  `,
  'g',
);

/** An estate that no list knows with building and room, where something is sent: 送金地格林 17-402. */
const ROOM = new RegExp(
  `(?<=[送寄住租]|收货|地址(?:是|改成|改为|:)? ?|改成)(${NAME}{3,7}?) ?\\d{1,2}(?:-\\d{1,2})?-\\d{3,4}(?![\\d-])`,
  'g',
);

/** A gate of an estate or a park. */
const GATE = new RegExp(
  wrapped`
    (?<=[在到去约来是写了:,。!\s]|^)(${NAME}{2,6}?)(?:
      小区|公园|中心|体育[馆场]|花园|家园|花苑|新村|大厦|加工区|园区|开发区|工业园|广场|菜市场|
      [苑府湾庭]
    )(?:[东南西北]{1,2}|[正侧后])门
  `,
  'g',
);

/** Where somebody works or is asked to come, by its building. */
const WORKPLACE = new RegExp(
  wrapped`
    (?<=
      (?:公司|单位|办公室|工位|办公地点|面试地点?|上班地点|开会)(?:就?在|搬到了?|是|地址是?)?[: ]?|
      加班到现在,
    )(?!地点|点)(${NAME}{2,8}?)(?:
      [一二三四\d]期|大厦|中心|广场|soho|科学园|科技园|软件园|产业园|创意园|写字楼|国际|天地
    )(?:[a-z\d一二三四五六七八九十]{1,2}(?:座|栋|幢|塔|号楼))?(?: ?[a-z]?\d{1,4}(?:层|楼|室|f)?)?
  `,
  'g',
);

/** A yard where the families of a firm live. */
const YARD = new RegExp(
  `(?<=^|[,。.!?~\\s住在到去回是从])(${NAME}{2,6}?)(?:家属院|家属楼|家属区)(?:${COUNT}(?:号楼|栋|幢))?`,
  'g',
);

const SOMEBODY_LIVES = /住|家在|搬[到进去]|租[在了到]|小区[是叫]|[司位校]在/g;

const FORMS: readonly Form[] = [
  form(EXIT, 0.8, /[a-h\d东西南北号出入]口/g),
  form(WARD, 0.85, /[住部诊楼病科][院部楼诊科房区]|急诊|体检/g),
  form(PARCELS, 0.65, /驿站|兔喜|丰巢|快递柜|自提点/g),
  form(INDOORS, 0.7, /单元/g),
  form(HOME, 0.6, SOMEBODY_LIVES),
  form(DOOR, 0.75, /门牌|住/g),
  form(ROOM, 0.7, /\d-\d{3,4}/g),
  form(GATE, 0.5, /[东南西北正侧后]门/g),
  form(STREET, 0.42, /大道|胡同|[路街]/g),
  form(STREET_AT_NIGHT, 0.45, /[东南西北中](?:大道|大街|路|街)/g),
  form(ESTATE, 0.55, /住|家在|搬[到进去]|租[在了到]|小区[是叫]|[司位校]在|从/g),
  form(
    ESTATE_OF,
    0.45,
    new RegExp(
      wrapped`
        业主|物业|导航|保安|门卫|车位|停[车水电]|邻居|房东|楼下|快递|团购|房价|二手房|孔明灯|广场舞|
        [东西南北]门|[这那][边套间]|我[住家]|期有|[交收]房|租|卧|单间|有没有人
      `,
      'g',
    ),
  ),
  form(ESTATE_VISITED, 0.55, /看房|[租买]房|合租|上门|遛|喂猫|住|租|小区名?[叫是]/g),
  form(WORKPLACE, 0.55, /公司|单位|办公|工位|面试|上班|开会|加班到/g),
  form(YARD, 0.6, /家属/g),
];

/** Whether a name before an exit can be a stop's though no 站 says so: a listed place, or somebody goes there. */
const isStop = (text: string, start: number, name: string): boolean =>
  (/[在到约去往]$/u.test(text.slice(Math.max(0, start - 1), start)) || PLACES.longestAt(name, 0) !== undefined) &&
  !/错|[走跑成]$/u.test(name);

/** A garden of a university, which its dormitories are named after: 郑大松园. */
const CAMPUS_GARDEN = /(?<!恒)(?:大|学院|校区)[梅兰竹菊桂桃李樱荷枫榕松][园苑]/u;

/** Spots that pinpoint somebody, in no order and some inside others. */
export function pointsIn(text: string): Point[] {
  const found: Point[] = [];
  const forms =
    /[a-z] (?:[rsalb][a-z]|#?[a-z]?\d)/.test(text) && (ENGLISH_SIGN.test(text) || text.includes(' station'))
      ? [...FORMS, ...ENGLISH_FORMS]
      : FORMS;
  for (const one of forms) {
    eachMatch(text, one, (match, offset) => {
      const start = offset + match.index;
      const name = match[1] ?? match[2];
      if (one.pattern === EXIT && !/站|号线/u.test(match[0]) && !isStop(text, start, name!)) return;
      if (name && (ANY.test(name) || !isName(name, false) || CAMPUS_GARDEN.test(match[0]))) return;
      found.push({ start, end: start + match[0].length, certainty: one.certainty });
    });
  }
  return found;
}
