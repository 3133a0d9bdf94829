import { hanExcept } from './han.ts';
import { PLACES } from './names.ts';
import { isName, NEVER } from './parts.ts';

/** Spots that pinpoint without being a postal address. */
interface Point {
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
}

/** A character of a name; 回 only begins some quarters. */
const NAME = `(?:[${hanExcept(`${NEVER}来回过往取`)}]|回(?=龙观|民街|民区))`;
const COUNT = '(?:\\d{1,4}|[一二三四五六七八九十]{1,3})';

/** An exit of a metro station: 地铁十号线海淀黄庄站A口. */
const EXIT = new RegExp(
  `(?:(?:地铁|轻轨)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})号线)?(${NAME}{2,8}?)(?:地铁站|轻轨站|站)? ?(?:[a-h]\\d?|[东西南北]{1,2}\\d?|\\d{1,2}号?)(?:出入口|出口|入口|口)`,
  'g',
);

/** A ward or a floor of a hospital: 人民医院住院部12楼. */
const WARD = new RegExp(
  `(${NAME}{0,8}?)(?:医院|[省市县区][一二三四五六立]院|[附总]院|附[一二]|中医院)(?:[东西南北新老]院区?)?(?:住院[部楼]|门诊[部楼]|[内外妇儿产骨]科大?楼?|急诊科?|体检中心|${COUNT}号楼){1,2}(?: ?${COUNT}(?:楼|层|床|病房|病区|诊室|室)){1,3}`,
  'g',
);

/** Where parcels of a neighbourhood are kept. */
const PARCELS = new RegExp(`(${NAME}{3,8}?)(?:菜鸟驿站|妈妈驿站|兔喜生活|丰巢柜?|快递柜|自提点)`, 'g');

/** A building, its entrance and a room, the estate being known to who reads it: 5栋1单元302. */
const INDOORS = new RegExp(
  `(?<![\\d.a-z])()(?:${COUNT} ?(?:号楼|栋|幢|座) ?${COUNT} ?单元(?: ?${COUNT} ?[层楼])?(?: ?-?\\d{3,4}室?)?)`,
  'g',
);

/** Somebody lives there. */
const LIVES = '(?:住在?|家在|家住|搬到了?|搬进了?|搬去了?|租在|租了|租到|小区[是叫]|公司在|单位在|学校在)';

/** A street or an estate that somebody lives or works in. */
const HOME = new RegExp(
  `(?<=${LIVES})(${NAME}{2,6}?)(?:小区|花园|花苑|家园|嘉园|公寓|佳苑|名苑|新村|公馆|山庄|大院|[苑园庭府](?!${NAME}))`,
  'g',
);
const STREET = new RegExp(
  `(?<=${LIVES}|[在到去]了?)(${NAME}{2,4}?)(?:大道|大街|胡同|路(?![上边线]?灯|线|程|由|演|费|人|子|[牌板标况权怒基肩障径数条盲]|政(?!府))|街(?![头拍舞道]))(?:[和与]${NAME}{2,4}?[路街])?(?:交叉口|路口|口(?=[,。!?见等就]|$))?`,
  'g',
);

/** What nobody's place is called. */
const ANY =
  /^(?:楼下|小区|学校|门口|宿舍|公司|附近|家门|隔壁|对面|地铁|公交|高速|十字|丁字|乡间|林荫|回家|上班|放学|下班|上学|成功|人生|未来|修行|取经|长征|高铁|学院|单身|老年|青年|学生|人才|职工|合租|长租|短租|短|毕业|追梦|美食|小吃|商业|步行|酒吧|古玩|跑|逛|走|几条|整条|一条|那条|这条|半)|[迷走半绕让修问认引套思出门一上下马公铁的电销网线后退歧岔管气油水旱]$|^处|[堵封铺]$|^[拍画扫铺修挖堵][\u4e00-\u9fff]?[条块段张]|[条块段张截]$/u;

/** A number on a door: the cue names it, or somebody lives behind it. */
const DOOR = new RegExp(
  `(?<=门牌(?:号码?)?(?:就?是|为)?[: ]{0,2})()[a-z]?\\d{1,3}(?:-\\d{1,4}){1,3}(?![\\d-])|(?<=${LIVES})()(?:${COUNT}单元 ?\\d{3,4}室?(?!\\d)|${COUNT}[楼层][东西南北中]户|\\d{3,4}室?(?!\\d)(?=的(?:那位|邻居|大哥|大姐|业主|住户|租户)))`,
  'g',
);

/** An estate that no list knows with building and room, where something is sent: 送金地格林 17-402. */
const ROOM = new RegExp(
  `(?<=[送寄住租]|收货|地址(?:是|改成|改为|:)? ?|改成)(${NAME}{3,7}?) ?\\d{1,2}(?:-\\d{1,2})?-\\d{3,4}(?![\\d-])`,
  'g',
);

/** A gate of an estate or a park. */
const GATE = new RegExp(
  `(?<=[在到去约来是写,。!\\s]|^)(${NAME}{2,6}?)(?:小区|公园|花园|家园|花苑|新村|大厦|加工区|园区|开发区|工业园|广场|菜市场|[苑府湾庭])(?:[东南西北]{1,2}|[正侧后])门`,
  'g',
);

/** Builders whose name an estate begins with. */
const BUILDER =
  '保利|万科|绿地|恒大|碧桂园|融创|龙湖|中海|华润|金地|招商|世茂|富力|雅居乐|绿城|阳光城|旭辉|远洋|首开|金科|佳兆业|星河|华侨城|合生|仁恒|建发|金茂|越秀|中粮|新城|荣盛|中梁|祥生|蓝光|奥园|时代|正荣|美的|滨江|大华|复地|路劲|康桥|建业|鲁能|卓越|金隅|中骏|中南|龙光|融侨|世纪|东方|锦绣|阳光|翠湖|星湖|御景|香榭|金域|紫金|玫瑰|凤凰|山水|碧水|江南|盛世|水岸|天鹅|东湖|西湖';

/** What an estate ends in that is no word of every day. */
const ESTATE_END =
  '花园|花苑|家园|嘉园|佳苑|名苑|雅苑|公馆|名邸|府邸|豪庭|华庭|雅居|名都|名城|水郡|香榭|水岸|世纪城|国际城|天地|新村|小区|家属院|[苑园庭府湾郡邸墅轩里]';

/** Life in an estate, behind its name. */
const ESTATE_LIFE =
  '(?=的?(?:业主|交房|收房|[出转招整合]租|次卧|主卧|单间|有没有人|物业|保安|门卫|车位|停车|邻居|房东|楼下|快递|团购|房价|二手房|[^,。!?\\s城园苑湾府庭期里]{0,4}(?:停[水电]|业主|物业|孔明灯|广场舞))|[东西南北]门|[这那]边)';

/** An estate by its builder or its ending, where somebody lives or the life of an estate goes on. */
const ESTATE = new RegExp(
  `(?<=${LIVES}|[从到在](?=[^,。!?\\s]{2,8}[到搬]))((?:${BUILDER})${NAME}{1,5}?|${NAME}{2,4}?[里园苑府湾庭])(?:[一二三四五六七\\d]期|[一二三四五六七八九十\\d]{1,2}区)?(?=[,。.!?~\\s]|$|[东西南北]门|楼下|附近|到|[一二三四五六七八九十\\d]{1,2}[栋幢号楼])`,
  'g',
);
const ESTATE_OF = new RegExp(
  `(?<=^|[,。.!?~\\s]|[今昨前][晚天早]|小区|我们|咱们)(?![今昨前][晚天早]|小区)(${NAME}{2,6}?(?:${ESTATE_END}|花城|尚城|[东西南北]岸|学府|首府|国际|领域|华府|壹号|一号|城(?=的?(?:业主|交房|收房|[出转招整合]租|次卧|主卧|单间|有没有人|物业|保安|车位))))(?:[一二三四五六七\\d]期)?${ESTATE_LIFE}|(?<=^|[,。.!?~\\s]|[今昨前][晚天早])(?![今昨前][晚天早])(${NAME}{2,7}?)[一二三四五六七\\d]期(?=有人|的?业主|的?物业|团购|楼下|[^,。!?\\s]{0,2}停[水电])`,
  'g',
);

const ESTATE_VISITED = new RegExp(
  `(?<=[在去到])(${NAME}{2,6}?(?:${ESTATE_END}))(?=看房|租房|买房|合租|上门|遛|喂猫|住|租了?)|(?<=小区名?[叫是])(${NAME}{2,6}?)(?=[,。.!?\\s]|$)`,
  'g',
);

/** Where somebody works or is asked to come, by its building. */
const WORKPLACE = new RegExp(
  `(?<=(?:公司|单位|办公室|工位|办公地点|面试地点?|上班地点|开会)(?:就?在|搬到了?|是|地址是?)?[: ]?|加班到现在,)(?!地点|点)(${NAME}{2,8}?)(?:[一二三四\\d]期|大厦|中心|广场|soho|科学园|科技园|软件园|产业园|创意园|写字楼|国际|天地)(?:[a-z\\d一二三四五六七八九十]{1,2}(?:座|栋|幢|塔|号楼))?(?: ?[a-z]?\\d{1,4}(?:层|楼|室|f)?)?`,
  'g',
);

/** A yard where the families of a firm live. */
const YARD = new RegExp(
  `(?<=^|[,。.!?~\\s住在到去回是从])(${NAME}{2,6}?)(?:家属院|家属楼|家属区)(?:${COUNT}(?:号楼|栋|幢))?`,
  'g',
);

/** English: a stop near which somebody lives. */
const ENGLISH_STOP =
  /(?<=(?:near|at|by|from|next to) )()(?!the |a |my |this |police |gas |train |bus |fire )[a-z]{3,14}(?: [a-z]{3,14})? (?:metro |subway )?station(?![a-z])/g;

/** English: a number and a street, with what is before them inside a house and what is behind them of a town. */
const ENGLISH_STREET =
  '(?:road|rd|street|avenue|ave|lane|boulevard|blvd|st)(?![a-z])\\.?(?:,? (?:building|bldg|apt|suite|room|rm|unit) #?[a-z]?\\d{1,5}){0,2}(?:, ?(?!(?:come|and|but|just|near|please|pls|if|see|for|the|you|call|text|ring|where|which|then|not|now|it)(?![a-z]))[a-z]{3,14}(?: (?:district|city))?(?=[,.!?\\n]|$| \\d)){0,3}';
const ENGLISH = new RegExp(
  `(?<![a-z\\d])()(?:(?:room|rm|apt|apartment|flat|unit|suite|building|bldg|block|floor) ?[#.]?[a-z]?\\d{1,5}[a-z]?,? ?){0,3}(?:no\\. ?)?\\d{1,5},? (?!(?:min|minute|minutes|more|days?|hours?|of|on|in|blocks?|times) )(?:[a-z]{2,14} ){1,3}${ENGLISH_STREET}`,
  'g',
);

/** A form of a spot, how sure it is, and what stands in or near all of them: only around it the form is tried. */
interface Form {
  readonly pattern: RegExp;
  readonly certainty: number;
  readonly sign: RegExp;
}

const form = (pattern: RegExp, certainty: number, sign: RegExp): Form => ({ pattern, certainty, sign });

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
  form(ESTATE, 0.55, /住|家在|搬[到进去]|租[在了到]|小区[是叫]|[司位校]在|从/g),
  form(
    ESTATE_OF,
    0.45,
    /业主|物业|保安|门卫|车位|停[车水电]|邻居|房东|楼下|快递|团购|房价|二手房|孔明灯|广场舞|[东西南北]门|[这那]边|期有|[交收]房|租|卧|单间|有没有人/g,
  ),
  form(ESTATE_VISITED, 0.55, /看房|[租买]房|合租|上门|遛|喂猫|住|租|小区名?[叫是]/g),
  form(WORKPLACE, 0.55, /公司|单位|办公|工位|面试|上班|开会|加班到/g),
  form(YARD, 0.6, /家属/g),
];

const ENGLISH_FORMS: readonly Form[] = [
  form(ENGLISH, 0.85, / (?:road|rd|street|st|avenue|ave|lane|boulevard|blvd)(?![a-z])/g),
  form(ENGLISH_STOP, 0.5, / station(?![a-z])/g),
];
const ENGLISH_SIGN =
  /\d,? [a-z]{2,14} (?:[a-z]{2,14} ){0,2}(?:road|rd|street|st|avenue|ave|lane|boulevard|blvd)(?![a-z])| station(?![a-z])/;

/** Whether a name before an exit can be a stop's though no 站 says so: a listed place, or somebody goes there. */
const isStop = (text: string, start: number, name: string): boolean =>
  (/[在到约去往]$/u.test(text.slice(Math.max(0, start - 1), start)) || PLACES.longestAt(name, 0) !== undefined) &&
  !/错|[走跑成]$/u.test(name);

/** A garden of a university, which its dormitories are named after: 郑大松园. */
const CAMPUS_GARDEN = /(?<!恒)(?:大|学院|校区)[梅兰竹菊桂桃李樱荷枫榕松][园苑]/u;

/** How far from its sign a form can begin or end; the longest are English. */
const REACH = 64;

/** Tells every match of a form, looked for only around its sign. */
function eachMatch(
  text: string,
  { pattern, sign }: Form,
  tell: (match: RegExpExecArray, offset: number) => void,
): void {
  let from = -1;
  let to = -1;
  const flush = (): void => {
    if (from === -1) return;
    for (const match of text.slice(from, to).matchAll(pattern)) {
      // What begins where the stretch was cut off may begin earlier.
      if (match.index > 0 || from === 0) tell(match, from);
    }
  };
  for (const { index } of text.matchAll(sign)) {
    if (index > to - REACH / 2) {
      flush();
      from = Math.max(0, index - REACH);
    }
    to = Math.min(text.length, index + REACH);
  }
  flush();
}

/** Spots that pinpoint somebody, in no order and some inside others. */
export function pointsIn(text: string): Point[] {
  const found: Point[] = [];
  const forms =
    /[a-z] (?:r|s|a|l|b)[a-z]/.test(text) && (ENGLISH_SIGN.test(text) || text.includes(' station'))
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
