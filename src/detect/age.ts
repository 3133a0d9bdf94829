import { toOriginal } from '../draft/normal.ts';
import { before } from './context.ts';
import { apart } from './persons/apart.ts';
import type { Detail, Detector } from './types.ts';

/** Without one of these nothing in a text tells an age. */
const SIGN = /[\d一二两三四五六七八九十零〇]|属|之年|千禧/u;

const NUMERAL = '[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]';

/** Words before an age that make it somebody's who is near, mostly the writer's. */
const OWN =
  /(?:我|俺|本人|自己|作为|身为|今年|明年|去年|刚满|刚过|快|马上|已经|才|都|奔|一个|老|岁月|一名|普通|女|男|娃|宝宝|儿子|女儿|闺女|爸|妈|爷爷|奶奶|姥姥|姥爷|外[公婆]|弟|妹|哥|姐|我家|刚过完|终于|今天)[^。!?\n]{0,6}$/u;
const OWN_AFTER = /^[^。!?\n]{0,3}(?:的我|的人了|了[,。!]?$|生日|的最后|单身|未婚|一事无成|本人|第一天|前一天|快乐)/u;

interface Pattern {
  readonly sign: RegExp;
  /** Certainty of a match, 0 for none, by the words around it. */
  readonly certainty: (left: string, right: string, words: string) => number;
}

const byVoice = (left: string, right: string, own: number, other: number): number =>
  OWN.test(left) || OWN_AFTER.test(right) ? own : other;

const NOT_AN_AGE =
  /^(?:以[上下内前后]|及|的?(?:传说|童话|小说|故事|电影|妖怪|怪物|精灵|魔[女王法]|吸血鬼|公主|王子|绿萝|盆栽|苹果|诺基亚|儿童|老人|老奶奶|老爷爷|老太|小孩|孩子|男子|女子|少年|少女|高龄|男童|女童|树|古树|银杏|退休|年纪|的腰|的身体|女孩|男孩|小朋友|宝宝们?都|法定|天空|花季|老?(?:手机|电脑|车|相机|房子|房|小区|楼|电视|电器|家具)|冰箱|空调|耳机|平板|键盘|笔记本|洗衣机|自行车|电动车|[猫狗猴龟鹦])|看[老大小]|定八十|焦虑|危机|门槛|法则|现象|魔咒|定律|天花板|禁|限|起[,。]|看到老|红线|[-~到至]\d|月|末|一|的他|的她|的时候| ?\d{1,2}岁)/u;

/** People near the writer, of whom an age is told without a unit: 我妈五十一了. */
const SOMEBODY =
  '(?:我|俺|她|他|本人|妈妈?|爸爸?|爷爷?|奶奶?|外[公婆]|姥[姥爷]|弟弟?|妹妹?|哥哥?|姐姐?|姨妈?|叔叔?|姑姑?|舅舅?|舅妈|儿子|女儿|闺女|侄[子女]|外甥女?|室友|舍友|同桌|同事|大[爷妈叔姨]|阿姨|老[娘子妈爸公婆头]|老哥|媳妇|对象|[男女](?:朋)?友|师傅|房东|[导老]师|老板|领导|孙[子女]|邻居|前任|闺蜜|发小)';

/** Somebody near right before. */
const WHO = new RegExp(`${SOMEBODY}(?:今年|都|已经)?$`, 'u');

/** Somebody near before a number: 我妈今年51. */
const NEAR = new RegExp(`${SOMEBODY}(?:今年|都|已经|才|刚|也|快|马上|虚岁|刚满){0,2}$`, 'u');

/** Before 属龙: somebody whose year it is. */
const SUBJECT = new RegExp(`(?:${SOMEBODY}|[岁年的人,。!\\s后生])(?:都|也|是|才){0,2}$`, 'u');

/** What follows a year in which somebody was born. */
const BORN_AFTER =
  /^(?:的(?:我|人(?!生)|(?:小?[姐哥弟妹]|女|男|宝|娃|实习生|姑娘|小伙|孩子|同事|学[弟妹]|室友|新人|老阿姨|大叔|阿姨))|出生|生人|生的|[女男](?!单|排|足|篮|团|双)|老?阿姨|大叔|宝妈|[鼠牛虎兔龙蛇马羊猴鸡狗猪](?=[,。!~\s]|$)|白羊|金牛|双子|巨蟹|狮子|处女|天[秤平蝎]|射手|摩羯|水瓶|双鱼)/u;
/** 00年的还单身的扣1. */
const STILL =
  /^的(?:都|也|还|已经|居然|就|才|竟然)[^。!?,\n]{0,4}(?:单身|结婚|毕业|当[爸妈]|[生有]娃|[有生]孩子|工作|上班|[老大]了|岁|秃|脱发|[爸妈]了|奔三|没|当上?|开始)/u;
/** A clause that begins with a year, or with somebody and it. */
const OPEN = new RegExp(`(?:^|[,。!?~\\s]|${SOMEBODY})(?:都|也|才|就)?是?$`, 'u');
const PEOPLE = /(?:人|[他她我]|[弟妹姐哥妈爸])(?:都|也|才|就)?是?$/u;

/** 33岁高龄 is said in jest, of somebody who is not old. */
const YOUNG = /^(?:[1-4]\d|[二三四]?十[一二三四五六七八九]?)周?岁$/u;

/** Before a child of some age: a certain one. */
const KID = /(?:[两三四一]个|我家|他家|她家|邻居家的?|对门|这个|那个|带着|抱着|姐姐?家|表姐家)$/u;

/** 95后整顿职场?我…: the writer counts as one. */
const ALSO_ME = /^(?!和|跟|与|眼里|眼中|都|们|觉得|不懂|说)[^,。!?\n]{0,6}[,。!?~ ]我(?!们?(?:真的?)?看)/u;

const PATTERNS: readonly Pattern[] = [
  {
    sign: new RegExp(`(?<![\\d.第-])(?:\\d{1,2}|${NUMERAL})(?:周|多|来|几)?岁(?:半)?`, 'gu'),
    certainty: (left, right, words) =>
      (NOT_AN_AGE.test(right) && !(right.startsWith('高龄') && (WHO.test(left) || YOUNG.test(words)))) ||
      /(?:心理年龄|颜龄|骨龄|肤龄|肌龄|[万千百岁每小大长]|[大小][我他她你]|[老大长][了过一]?|新的|永远是?|活不?[到过]|[装从]到?|岁 ?|某,[男女],|[狗猫犬猴龟车楼])$/u.test(
        left,
      )
        ? KID.test(left) && /^的?(?:小孩|孩子|女孩|男孩|男童|女童|小朋友)/u.test(right)
          ? 0.5
          : 0
        : byVoice(left, right, 0.85, 0.4),
  },
  {
    sign: /(?<!\d)(?:[5-9]0|[6-9]5|00|05|10|[五六七八九零](?:零|五|〇)|零零|〇〇)后/gu,
    certainty: (left, right) =>
      /^(?:相声|演员|作家|歌手|诗人|导演|爱豆|明星|偶像|年轻人|群体|\d)/u.test(right)
        ? 0
        : /(?:作为|身为|[我俺]们?是?|老|本|一[个枚名]|本人|自己|都是|也是?|是个|个|俩|来[了的]|带的)[^。!?\n]{0,3}$/u.test(
              left,
            ) ||
            ALSO_ME.test(right) ||
            /^(?:宝妈|奶爸|表示|的我|一枚|社畜|打工人|老阿姨|大叔|[女男]生|[男女]孩|独居|单身|妈妈|爸爸|辣妈|社恐|失业|离异|已婚|未婚|[北沪深广杭]漂|裸辞|待业|无业|妹子|小姐姐|程序员|护士|教师|体制内|公务员|实习生|同事|下属|领导|老板|新人|室友|对象|男友|女友|创业|独生|在[^。!?,\n]{0,5}(?:上班|打工|工作|考研|备考)|,(?:未婚|单身|坐标|已婚|离异|在)|的?尾巴|整顿职场(?:第|的我))/u.test(
              right,
            )
          ? 0.8
          : 0,
  },
  {
    sign: new RegExp(
      `(?<![\\d.])(?:(?:19[4-9]|20[01])\\d|[5-9]\\d|0\\d|1[0-2]|(?:一九|二[零〇])?[五六七八九零〇][零〇一二三四五六七八九])年(?:的(?=$|[,。!~\\s在]))?`,
      'gu',
    ),
    certainty: (left, right, words) => {
      const isOpen = OPEN.test(left);
      if (/(?:我|俺|本人|身份证|身份证上写|属[鼠牛虎兔龙蛇马羊猴鸡狗猪],?)(?:是|就是|上写着?)?$/u.test(left)) {
        return /^(?:的(?!我|[,。!~\s]|$)|高考|毕业|入职|入[学伍党]|进|来|去|开始|到|在|就|从|买|考|冬|夏|春|秋|底|初|[上下]半)/u.test(
          right,
        )
          ? 0
          : 0.8;
      }
      if (BORN_AFTER.test(right)) return 0.75;
      if (words.endsWith('的')) return isOpen || (words.length <= 5 && PEOPLE.test(left)) ? 0.7 : 0;
      if (isOpen && STILL.test(right)) return 0.6;
      const isIntroduction = right.startsWith(',') && left === '' && words.length < 5;
      return isIntroduction && /单身|未婚|本科|硕士|[男女]|\p{Script=Han}{2}人/u.test(right) ? 0.6 : 0;
    },
  },
  { sign: /(?<=我(?:其实)?(?:是)?)(?:[789]\d|0\d)(?=的(?:[,。!~\s]|$))/gu, certainty: () => 0.6 },
  {
    sign: /(?<=其实(?:我|是)?)(?:[789]\d|0\d)(?=的(?:[,。!~\s]|$))/gu,
    certainty: () => 0.5,
  },
  {
    sign: /(?<=(?:^|[,。\s])(?:本人|我)?,?[男女] ?,?)[1-6]\d(?![\d.%号楼元块斤]|cm)/gu,
    certainty: (left) => (/某,[男女] ?,?$/u.test(left) ? 0 : 0.75),
  },
  { sign: /(?<=本人)[1-6]\d(?=[,。\s]|$)/gu, certainty: () => 0.75 },
  {
    sign: new RegExp(`(?<=今年(?:刚|才|都|已经|就)?)(?:[1-9]\\d|${NUMERAL})(?=[,。!了的啦~\\s]|$)`, 'gu'),
    certainty: (left) => (/我|本人/u.test(left) || left === '' ? 0.8 : 0.6),
  },
  { sign: new RegExp('(?<=奔)[三四五六]十?[零一二三四五六七八九]?(?=的?人|了|去|,|$)', 'gu'), certainty: () => 0.8 },
  {
    sign: /属[鼠牛虎兔龙蛇马羊猴鸡狗猪](?=[,。!的,\s]|$|,)/gu,
    certainty: (left, right) =>
      /^的(?!我|$|[,。!]|尾巴|头)/u.test(right) ||
      (/^[,。]?(?:今年|明年|犯太岁|运势|本命)/u.test(right) && !left.endsWith('我')) ||
      (left !== '' && !SUBJECT.test(left))
        ? 0
        : byVoice(left, right, 0.7, 0.45),
  },
  // 我二十七了, 我妈五十一了, 她19: who it is told of is looked for behind a number only, which is rarer
  {
    sign: /(?<!\d)(?:[1-9]\d|[二三四五六七八九]?十[一二三四五六七八九]?)(?=[,。!~]|$|(?:了|啦|整)(?:[,。!~还才也居就\s]|$)|大寿|才|还[在没]|连)/gu,
    certainty: (left) => (NEAR.test(left) && !/v[:：]?我$/u.test(left) ? 0.55 : 0),
  },
  // 二十五了还在…: a clause that begins with it.
  {
    sign: /(?<=^|[,。!~\s])(?:1[89]|[2-5]\d|十[八九]|[二三四五]十[一二三四五六七八九]?)(?=(?:岁?了|啦)(?:[,。!~还才也居就都没]|$))/gu,
    certainty: () => 0.5,
  },
  { sign: /(?<=今年(?:就|刚好|正好)?)(?:[二三四五六七八九]十|[2-9]0)(?=整)/gu, certainty: () => 0.55 },
  {
    sign: /(?<=刚满|刚过完|即将|马上)(?:1[5-9]|[2-6]\d|十[五六七八九]|[二三四五六]十[一二三四五六七八九]?)(?=[,。!~]|$|了|的我|周?岁?生日|不久)/gu,
    certainty: () => 0.55,
  },
  // 年近四十, 快三十了, 年龄：28
  {
    sign: /(?<=年近|年过|虚岁|周岁|芳龄|年方|年满|年龄(?:是|:)? ?|将近|快要?)(?:[1-8]\d|[二三四五六七八]?十[一二三四五六七八九]?)(?=[,。!~\s]|$|了(?:[,。!~没还]|$)|的人|又|出头|有余|好几)/gu,
    certainty: () => 0.6,
  },
  { sign: /而立之年|不惑之年|知天命之年|花甲之年|古稀之年/gu, certainty: () => 0.5 },
  { sign: /千禧年(?=出生|的(?:我|人|宝宝))/gu, certainty: () => 0.6 },
  { sign: /(?<![\d.])[2-5]\d\+(?=的?(?:宝妈|[女男]|单身|大龄|打工|社畜|老阿姨|未婚))/gu, certainty: () => 0.6 },
  // 我三十好几了, 四十出头的人
  {
    sign: /(?<!\d)(?:[2-6]0|[二三四五六]十)(?:好几|出头|大几)(?=[,。!~\s]|$|了|的人|的我|还)/gu,
    certainty: (left, right) => (NEAR.test(left) || /^(?:了|的人|的我)/u.test(right) ? 0.55 : 0),
  },
  // 20女大学生; m28, 180/75; 25f 北京
  { sign: /(?<=^|[,。\s我])[1-4]\d(?=[女男](?:大学|大(?![衣佬])|生|孩|,|\s|$))/gu, certainty: () => 0.6 },
  { sign: /(?<=^|[,。\s])[mf][1-5]\d(?=[,/]|\s\p{Script=Han})/gu, certainty: () => 0.5 },
  { sign: /(?<=^|[,。]|(?:me|i'm|im)[ ,])[1-5]\d ?[mf](?=[,/]|\s[a-z\p{Script=Han}]|$)/gu, certainty: () => 0.5 },
  {
    sign: /(?<=(?:宝宝|宝贝|娃|儿子|女儿|闺女)(?:今天|已经|刚|满|快|才|都){0,2})\d{1,2}个月(?=大|了|啦|,|。|$)/gu,
    certainty: () => 0.6,
  },
  {
    sign: /(?<=\bi(?:'m| am|m) (?:only |just |already |turning |[a-z]{2,12}(?: [a-z]{2,12})?, )?)[1-9]\d(?: ?years? old| ?yo)?(?=[\s,.!]|$)/gu,
    certainty: () => 0.8,
  },
  { sign: /(?<=\bborn in )(?:19|20)\d{2}\b/gu, certainty: () => 0.7 },
  { sign: /(?<=\b(?:turned|turning|turn) )[1-9]\d(?=[\s,.!]|$)/gu, certainty: () => 0.7 },
  { sign: /(?<![\d.])[1-9]\d(?: years? old|-years?-old| ?y\/?o)\b/gu, certainty: () => 0.6 },
];

const AROUND = 10;

/** Ages, years of birth, generations (00后) and the animal of the year, surer where the writer speaks of himself. */
export const age: Detector = {
  kind: 'age',
  defaultLevel: 'clear',
  substitutes: ['age'],
  find: ({ folded }) => {
    const { text } = folded;
    if (!SIGN.test(text)) return [];
    const details: Detail[] = [];
    for (const { sign, certainty: certaintyOf } of PATTERNS) {
      for (const { index: start, 0: words } of text.matchAll(sign)) {
        const end = start + words.length;
        const certainty = certaintyOf(before(text, start, AROUND), text.slice(end, end + AROUND), words);
        if (certainty > 0) details.push({ kind: 'age', value: words, certainty, ...toOriginal(folded, start, end) });
      }
    }
    return apart(details);
  },
};
