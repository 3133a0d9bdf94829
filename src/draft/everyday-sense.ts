/** Solar terms, many of which are nicknames as well. */
const SOLAR_TERMS =
  '立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至 小寒 大寒'.split(
    ' ',
  );
/** What makes one of them a day of the year, or the state that it is named for, in a few characters around it. */
const OF_THE_YEAR = new RegExp(
  `节气|时节|农历|农谚|农事|[麦稻]|蚕|丰收|[初入]夏|夏天来|[入初]秋|秋意|秋凉|转凉|降温|早晚|添衣|养生|蒹葭|枫丹|万全|未满|人生|江河|霜|${SOLAR_TERMS.join('|')}`,
);
const AROUND = 10;
/** What is said of such a day right before and right behind it. */
const THAT_DAY = /(?:今年|今日|又到|到了|节气|明日|昨日)$/u;
const SINCE_THAT_DAY = /^(?:过后|之后|以后|一过|那天|这天|前后|前一天|身不露|将至|已至|节|时节|养生|茶|习俗)/u;
/** 今天小满。: told as a day, with nothing that somebody of this name would do. */
const DAY_BEFORE = /(?:今天|明天|昨天|后天)(?:就|正|又|已经)?是?$/u;
const DAY_BEHIND = /^(?:[,。!~\s]|$|了[,。!~\s]?)/u;

/** Somebody new to a thing, who is called by what is a nickname as well: 电脑小白, 小白求推荐. */
const NOVICE = '小白';
/** Of what one is a beginner: a name does not stand behind these, whatever follows. */
const FIELD =
  /(?:电脑|数码|理财|投资|炒股|基金|护肤|化妆|美妆|健身|跑步|编程|代码|摄影|相机|职场|厨房|烘焙|装修|法律|考研|留学|乐器|医学|零基础|新手|萌新|咖啡|股市|保险|滑雪|露营|养[猫狗花鱼]|适合)$/u;
const NEW_TO = /(?:技术|游戏|手工|音乐|纯|大|一个|一枚|各种|是个|作为|太|超级|完全|对)$/u;
const NOVICES =
  /^(?:求(?!我)|问一?[句下]|一枚|入门|友好|必[看备]|教程|勿喷|轻喷|也能|都能|不懂|用户|攻略|指南|必学|第一次|上手|级别?|文(?!件|章|静)|看的|看不懂|慎入|专用|必备|怎么[选挑买入学]|如何|转行)/u;

/** Dishes that cats and people are called by: 炒年糕 is on the table. */
const DISHES = new Set(
  '年糕 粘糕 黏糕 汤圆 芝麻 花生 布丁 豆包 馒头 包子 饺子 团子 麻薯 糯米 可乐 奶茶 咖啡 拿铁 土豆 番茄 橘子 桃子 柚子 栗子 豆沙 豆花 豆腐 烧卖 麻花 油条 肉松 泡芙 曲奇 糖糖 辣条'.split(
    ' ',
  ),
);
const COOKED =
  /(?:[炒煮炸蒸煎烤辣糖吃酿拌买囤做喝]|[爱想]吃|红糖|红豆|南瓜|紫薯|黑糖|抹茶|糍粑|韩式|桂花|芝士|水磨|宁波|手打|火锅|[冷速]冻|只剩|[一两半几][块份碗盘锅斤袋杯串包])(?:了|个|过|着)?(?:[一两几半]?[块份碗盘锅斤袋杯串包])?$/u;
const SERVED =
  /^(?:摊|店|汤|火锅|味|粉|饼|[好难]吃|真(?:好吃|香)|太甜|太腻|多少钱|配方|做法|批发|配|要配|切[片成]|下锅|泡汤|蘸|裹|涨价|[和跟]?(?:汤圆|饺子|排骨|荠菜|泡菜)|(?:都|还)?(?:没|快)?吃[完光不])/u;
/** What is said of food wherever it stands in a clause, where nothing is said of an animal. */
const FOOD =
  /糯叽叽|软糯|驴打滚|麻薯|油条|豆浆|点心|甜品|早市|糕机|荠菜|泡菜|芝士|年货|年夜饭|下锅|减脂|碳水|步步高|之乡|特产/u;
const ANIMAL = /[猫狗喵汪爪尾毛它抱遛]|绝育|疫苗|宠物|铲屎|主子|拆|挠|罐头|打针|睡|叫|喂/u;

/** What somebody does, and neither a dish nor a day of the year: 年糕又把…, 白露说…. */
const DOES =
  /^ ?(?:又(?!到|是|一年|涨)|把|被|跟|说|问|骂|让|给(?!我来)|帮|陪|借|发|在(?!即)|昨天|昨晚|今天|今晚|刚|居然|竟然|终于|从|师[兄姐弟妹]|学[长姐弟妹]|同学|老师|女士|家的?(?:猫|狗)|你|偷|跳|趴|胖|瘦|生日|不见|丢|跑|回|去|醒|哭|笑)/u;
/** Kin and friends right before, and what one does with somebody. */
const SOMEBODY =
  /(?:[爸妈舅姨姑婶哥姐弟妹友]|发小|闺蜜|同桌|同学|同事|[嫁娶]给?|感谢|谢谢|[跟和陪找问帮骂约等](?:我家)?)$/u;

/**
 * Whether a listed nickname is the everyday word that it also is, by the words around it: a solar term (小满节气), a dish
 * (炒年糕), a beginner (摄影小白). A guess, and no reason to pass over what was listed.
 */
export function isEverydaySense(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const left = text.slice(Math.max(0, start - 6), start);
  const right = text.slice(end, end + 6);
  if (word !== NOVICE && !COOKED.test(left) && (DOES.test(right) || SOMEBODY.test(left))) return false;
  if (word === NOVICE) {
    if (FIELD.test(left) || NOVICES.test(right)) return true;
    return NEW_TO.test(left) && !/^[你我她他的说]/u.test(right);
  }
  if (DISHES.has(word)) {
    if (COOKED.test(left) || SERVED.test(right)) return true;
    const around = `${text.slice(Math.max(0, start - AROUND), start)} ${text.slice(end, end + AROUND)}`;
    return FOOD.test(around) && !ANIMAL.test(around);
  }
  if (!SOLAR_TERMS.includes(word)) return false;
  if (isOfTheYear(text, start, end)) return true;
  return THAT_DAY.test(left) || SINCE_THAT_DAY.test(right) || (DAY_BEFORE.test(left) && DAY_BEHIND.test(right));
}

function isOfTheYear(text: string, start: number, end: number): boolean {
  if (DOES.test(text.slice(end, end + 4)) || SOMEBODY.test(text.slice(Math.max(0, start - 3), start))) return false;
  return OF_THE_YEAR.test(`${text.slice(Math.max(0, start - AROUND), start)}|${text.slice(end, end + AROUND)}`);
}
