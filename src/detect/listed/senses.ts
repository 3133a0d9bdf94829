import { wrapped } from '../../draft/wrapped.ts';
import { isNamed } from './cues.ts';

const before = (text: string, start: number): string => text.slice(Math.max(0, start - 6), start);
const behind = (text: string, end: number): string => text.slice(end, end + 6);

/** Solar terms, many of which are names as well. */
const SOLAR_TERMS =
  '立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至 小寒 大寒'.split(
    ' ',
  );
/** What makes one of them a day of the year, or the state that it is named for, in a few characters around it. */
const OF_THE_YEAR = new RegExp(
  `节气|时节|农历|农谚|农事|[麦稻]|蚕|丰收|[初入]夏|夏天来|[入初]秋|秋意|秋凉|转凉|降温|早晚|添衣|养生|${SOLAR_TERMS.join('|')}`,
);
const AROUND = 10;
/** What is said of such a day right before and right behind it. */
const THAT_DAY = /(?:今年|今日|又到|到了|节气|明日|昨日)$/u;
const SINCE_THAT_DAY = /^(?:过后|之后|以后|一过|那天|这天|前后|前一天|将至|已至|节|时节|养生|茶|习俗)/u;
/** 今天小满。: told as a day, with nothing that somebody of this name would do. */
const DAY_BEFORE = /(?:今天|明天|昨天|后天)(?:就|正|又|已经)?是?$/u;
const DAY_BEHIND = /^(?:[,。!~\s]|$|了[,。!~\s]?)/u;

/** Whether a solar term is the day of the year: 小满节气. */
export function isDay(text: string, start: number, end: number): boolean {
  if (!SOLAR_TERMS.includes(text.slice(start, end)) || isNamed(text, start, end)) return false;
  const [left, right] = [before(text, start), behind(text, end)];
  const around = `${text.slice(Math.max(0, start - AROUND), start)}|${text.slice(end, end + AROUND)}`;
  if (OF_THE_YEAR.test(around)) return true;
  return THAT_DAY.test(left) || SINCE_THAT_DAY.test(right) || (DAY_BEFORE.test(left) && DAY_BEHIND.test(right));
}

/** What somebody new to a thing, or good at it, is called: 电脑小白, 美术学渣. */
const BEGINNERS: ReadonlySet<string> = new Set('小白 菜鸟 菜鸡 萌新 新手 大神 学霸 学渣'.split(' '));
/** Of what: a name does not stand behind these, whatever follows. */
const FIELD = new RegExp(
  wrapped`
    (?:
      电脑|数码|理财|投资|炒股|基金|护肤|化妆|美妆|健身|跑步|编程|代码|摄影|相机|职场|厨房|烘焙|
      装修|法律|考研|留学|乐器|医学|零基础|新手|萌新|咖啡|股市|保险|滑雪|露营|养[猫狗花鱼]|适合
    )$
  `,
  'u',
);
const NEW_TO = /(?:技术|游戏|手工|音乐|纯|大|一个|一枚|各种|是个|作为|太|超级|完全|对)$/u;
const NOVICES = new RegExp(
  wrapped`
    ^(?:
      求(?!我)|问一?[句下]|一枚|入门|友好|必[看备]|教程|勿喷|轻喷|也能|都能|不懂|用户|攻略|指南|
      必学|第一次|上手|级别?|文(?!件|章|静)|看的|看不懂|慎入|专用|必备|怎么[选挑买入学]|如何|转行
    )
  `,
  'u',
);

/** Whether a word for a beginner is one: 摄影小白. */
export function isBeginner(text: string, start: number, end: number): boolean {
  if (!BEGINNERS.has(text.slice(start, end))) return false;
  const [left, right] = [before(text, start), behind(text, end)];
  if (FIELD.test(left) || NOVICES.test(right)) return true;
  return NEW_TO.test(left) && !/^[你我她他的说]/u.test(right);
}

const MEASURES = '块份碗盘锅斤袋杯串包瓶罐颗片箱根盒粒勺筐堆棵桶把碟';
/** What is done with things that are eaten, grown and bought, how many there are, and what kind they are. */
const HANDLED = new RegExp(
  wrapped`
    (?:
      [炒煮炸蒸煎烤吃喝酿拌切削剥囤熬炖腌榨摘种啃嚼](?:了|着|过|完)?|[爱想]吃|[冰辣糖]|只剩|
      [一二两三四五六七八九十几半\d][${MEASURES}]
    )(?:[一两几半]?[${MEASURES}]|个)?$|
    (?:买|做|尝|点|带|送|寄|收到)(?:了|过|着|来)?[一二两三四五六七八九十几半\d]+[${MEASURES}个]$|
    (?:
      红糖|红豆|南瓜|紫薯|黑糖|抹茶|韩式|桂花|芝士|水磨|手打|火锅|[冷速]冻|新鲜|有机|自制|手工|进口
    )$
  `,
  'u',
);
const SERVED = new RegExp(
  wrapped`
    ^(?:
      摊|店|汤|汁|火锅|味(?!道)|粉|饼|酱|馅|籽|核|苗|皮(?!肤)|[丝泥](?!毫)|[好难]吃|好喝|
      真(?:好吃|香)|太[甜腻酸咸]|多少钱|配方|做法|批发|[和配](?:汤圆|饺子|排骨|荠菜|泡菜)|配|要配|
      切[片成]|下锅|泡汤|蘸|裹|涨价|熟[了透]|[发烂]芽?了|剪刀布|(?:都|还)?(?:没|快)?吃[完光不]
    )
  `,
  'u',
);
/** What is said of food wherever it stands in a clause, where nothing is said of an animal. */
const FOOD = /糯叽叽|软糯|驴打滚|麻薯|油条|豆浆|点心|甜品|荠菜|泡菜|芝士|年货|年夜饭|下锅|减脂|碳水|特产/u;
const ANIMAL = /[猫狗喵汪爪尾毛它抱遛]|绝育|疫苗|宠物|铲屎|主子|拆|挠|罐头|打针|睡|叫|喂/u;

/** Whether a word is something that is eaten, bought or counted, by what is done with it: 炒年糕, 一箱橙子. */
export function isThing(text: string, start: number, end: number): boolean {
  if (HANDLED.test(before(text, start))) return true;
  if (isNamed(text, start, end)) return false;
  return SERVED.test(behind(text, end));
}

/** Whether food is spoken of around a word, and no animal that may be called by it: 冰箱里的年糕和芝士. */
export function isAmongFood(text: string, start: number, end: number): boolean {
  if (isNamed(text, start, end)) return false;
  const around = `${text.slice(Math.max(0, start - AROUND), start)} ${text.slice(end, end + AROUND)}`;
  return FOOD.test(around) && !ANIMAL.test(around);
}
