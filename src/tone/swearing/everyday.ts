import type { Range } from '../../draft/types.ts';

/** What stands around a word of two meanings where the everyday one is meant: all that is given has to hold. */
interface Everyday {
  readonly word: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const EVERYDAY: readonly Everyday[] = [
  // What a mother does: 你妈炸了一锅丸子, 就他妈一个人在家.
  { word: /^你妈[炸没]了$/u, after: /^(?:[一几两三半锅盘点些好]|头绪|主意|办法|耐心|力气)/u },
  { word: /[他她]妈真?$/u, after: /^(?:一手|一个人|带大|厉害|还没[来到回]|好[，,。!！]|不在家|在家)/u },
  {
    word: /^恁[娘爹爸]$/u,
    after: /^(?:身体|[在来去回说做给叫让和跟]|今年|最近|咋样|还[没在]|的(?:病|手艺|身体|生日))/u,
  },
  { word: /^狗叫你妈$/u, after: /^[起去来回吃开]/u },
  { word: /爬$/u, after: /^[楼山上出起]/u },
  // A letter of a class, a size, a place: 2b班, 你m码, 狗b超.
  { word: /\p{Script=Han}b$/u, after: /^(?:级|座|站|栋|轮|卷|超(?:$|[，,。\s检单室]))/u },
  { word: /^[2二]b$/u, after: /^(?:班|栋|教室|单元|铅笔)/u },
  { word: /^[你他她]m$/u, after: /^码/u },
  { word: /^[你他她]m码$/u },
  // Animals that are counted.
  { word: /^4[🐎🐴]$/u, after: /^[赛拉跑并同匹头只]/u },
  // Counted: 割了几把菜, 打了几把累了.
  { word: /^几把/u, before: /[了过打玩开来排输赢跪有拿抓买剩共哪第头这那十割摘采择炒借修]$/u },
  // Torn apart: 把鸡掰成小块.
  { word: /掰$/u, after: /^(?:[成开两断碎下半着]|了[^。!?，,])/u },
  // Forced: 你妈逼你相亲, 那逼着我学琴的日子.
  {
    word: /逼$/u,
    after: /^(?:[着得]|[你我他她它]们?(?:去|来|考|学|吃|喝|相亲|结婚|嫁|生|读|报|回|练|减|写|穿|做|早))/u,
  },
  // Something is shown, stands or is written in it: 宣传册那一页.
  { word: /^册那/u, before: /\p{Script=Han}$/u },
  // A question for a thing: 啥比赛, 啥笔好用.
  { word: /^啥[笔币比批]$/u, after: /^(?:[赛好都值能最会便写]|涨|跌)/u },
  // Bound for an instrument or a letter of its own: 装b超机.
  { word: /^装b$/u, after: /^[超型站面轮]/u },
  // A size.
  { word: /^[48]码$/u },
  // A part of the body that does not feel.
  { word: /^麻痹的$/u, after: /^(?:[手脚腿脸嘴臂腰侧感舌左右那]|胳膊|肢|神经|肌|患者|病人|症)/u },
  // Somebody's nickname.
  { word: /^彪子$/u, before: /(?<!你个|你这|死|臭|贱|[是群])$/u },
  // Somebody of this surname.
  { word: /^老毕$/u, before: /(?<!你个|你这|死|臭|[这那]个?|[是群])$/u },
  // Followers who call themselves so.
  { word: /^脑残$/u, after: /^粉/u },
  { word: /^寄吧$/u, after: /^(?:快递|包裹|顺丰|到付)/u },
  // Pictures are retouched so.
  { word: /^狗p$/u, after: /^[图成掉了]/u },
  // What ends a piece of writing: 煞笔有点仓促.
  { word: /^煞笔$/u, after: /^(?:之[作处语]|有点|有力|处|一句|那句|部分|段|写得|收得)/u },
  // Somebody who kills all of a family, or what is too much for it: 毒死全家, 笑死全家.
  { word: /^死全家$/u, before: /[毒咬吵笑累急吓害烧撞砍打饿冻臭辣热淹压炸熏烦闷馋]$/u },
  // A chicken: 小家鸡儿.
  { word: /^鸡儿$/u, before: /(?:小家|[母公土乌]|[养炖杀喂买卖]的?|烧|只)$/u },
  // Counted: 狗八个月, 鸡八十.
  { word: /^[狗鸡]八$/u, after: /^(?:[十百千万个只块斤岁年月天次点元层号周分成两条]|小时)/u },
  // Forced to what: 逼啥逼, 逼什么逼.
  { word: /^(?:啥|什么)逼$/u, before: /逼$/u },
  // Whoever or whatever is named 史, and what is so in all of history: 吃史上最辣的面.
  { word: /吃史$/u, after: /^(?:[上努低蒂铁湘可玉思泰密记强诗莱前]|迪[威奇]|官|老师)/u },
  // How somebody's name goes on.
  { word: /[真纯是]司马$/u, after: /^[迁懿光昭炎师南台相徽睿衷穰谈承紫]/u },
  { word: /^[他她我]焯$/u, after: /^水/u },
  { word: /^他码$/u, after: /^(?:代码|字|文|完|程序)/u },
];

/** A name ends so: 碧池公园, 沙碧岛. */
const PLACE =
  /^(?:公园|花园|大道|[县镇乡岛湾湖溪苑寺巷]|山(?!寨)|村(?![口头里])|河(?!北|南)|路(?![人上况口边怒线由过子])|街(?![上边头]))/u;

const HAN = /^\p{Script=Han}+$/u;

/** Among what belongs to several: 外婆的，妈的，我的. */
const LISTED_BEFORE = /的\s?[，、,]\s?$/u;
const LISTED_AFTER = /^\s?[，、,和]\s?[^，、,。]{1,4}的/u;

const REACH = 12;

/** Whether what stands right around a match says that the everyday meaning of its characters is meant; `isPlain` where it has no disguise. */
export function isEveryday(text: string, { start, end }: Range, isPlain: boolean): boolean {
  const word = text.slice(start, end);
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (!isPlain && HAN.test(word) && PLACE.test(after)) return true;
  if (word === '妈的' && LISTED_BEFORE.test(before) && LISTED_AFTER.test(after)) return true;
  return EVERYDAY.some(
    (one) => one.word.test(word) && one.before?.test(before) !== false && one.after?.test(after) !== false,
  );
}
