import { wrapped } from '../../draft/wrapped.ts';
import type { AgeForm } from './form.ts';
import { byVoice, NEAR_ONES, SOMEBODY, WHO } from './people.ts';
import { NUMERAL } from './years.ts';

const NOT_AN_AGE = new RegExp(
  wrapped`
    ^(?:
      以[上下内前后]|山|之?前(?!我|[,，]我)|(?:方|才|即|就)?可(?:以|进|入|报|办|申)|才能|方能|才准|
      才让|才许|就能|及|
      的?(?:
        传说|童话|小说|故事|电影|妖怪|怪物|精灵|魔[女王法]|吸血鬼|公主|王子|绿萝|盆栽|苹果|诺基亚|
        儿童|老人|老奶奶|老爷爷|老太|小孩|孩子|男子|女子|少年|少女|高龄|男童|女童|树|古树|银杏|退休|
        年纪|的腰|的身体|女孩|男孩|小朋友|宝宝们?都|法定|天空|花季|
        老?(?:手机|电脑|车|相机|房子|房|小区|楼|电视|电器|家具)|冰箱|空调|耳机|平板|键盘|笔记本|
        洗衣机|自行车|电动车|老?[猫狗猴龟鹦]|老[马牛驴]|藏獒|金毛|柯基|泰迪|哈士奇|边牧|柴犬|拉布拉多|
        布偶|橘猫
      )|人口|人群|年龄[段组]|
      看[老大小]|定八十|焦虑|危机|门槛|法则|现象|魔咒|定律|天花板|禁|限|起[,。]|看到老|红线|
      的雨季这|就不能|的女人(?:都|就|也|不)|的男人(?:都|就|也|不)|就当皇|[-~到至]\d|月|末|一|的他|
      的她|的时候| ?\d{1,2}岁
    )
  `,
  'u',
);

/** What follows a year in which somebody was born. */
const BORN_AFTER = new RegExp(
  wrapped`
    ^(?:
      的(?:
        我|人(?!生)|
        (?:小?[姐哥弟妹]|女|男|宝|娃|实习生|姑娘|小伙|孩子|同事|学[弟妹]|室友|新人|老阿姨|大叔|阿姨)
      )|
      出生|生人|生的|生(?=[,。!~\s]|$)|单身[女男]|小姐姐|小哥哥|妹子|姑娘|
      [女男](?!单|排|足|篮|团|双)|老?阿姨|大叔|宝妈|[鼠牛虎兔龙蛇马羊猴鸡狗猪](?=[,。!~\s]|$)|白羊|
      金牛|双子|巨蟹|狮子|处女|天[秤平蝎]|射手|摩羯|水瓶|双鱼
    )
  `,
  'u',
);
/** What else follows where the writer says his own: 我95年，广东的. What he did in a year is told of no birth. */
const IS_BORN =
  /^(?:$|[^\p{Script=Han}]|的(?:我|[,。!~\s]|$)|今年|属|[未已]婚|单身|离异|虚岁|周岁|(?:\p{Script=Han}{2})?人(?:$|[,。!~\s]))/u;

/** 00年的还单身的扣1. */
const STILL = new RegExp(
  wrapped`
    ^的(?:都|也|还|已经|居然|就|才|竟然)[^。!?,\n]{0,4}(?:
      单身|结婚|毕业|当[爸妈]|[生有]娃|[有生]孩子|工作|上班|[老大]了|岁|秃|脱发|[爸妈]了|奔三|没|
      当上?|开始
    )
  `,
  'u',
);
/** A clause that begins with a year, or with somebody and it. */
const OPEN = new RegExp(`(?:^|[,。!?~\\s]|${SOMEBODY})(?:都|也|才|就)?是?$`, 'u');
const PEOPLE = new RegExp(
  wrapped`
    (?:
      人|[他她我]|[弟妹姐哥妈爸]|护士|前台|同事|实习生|新人|医生|老师|领导|老板|主管|经理|室友|舍友|
      同桌|邻居|博主|姑娘|小伙|学[弟妹长姐]|对象|女朋友|男朋友|搭子|房东|店长|组长|那个|
      最[小大年轻]的|[单未已离](?:身|婚|异),?|[男女],
    )(?:都|也|才|就)?是?$
  `,
  'u',
);

/** 33岁高龄 is said in jest, of somebody who is not old. */
const YOUNG = /^(?:[1-4]\d|[二三四]?十[一二三四五六七八九]?)周?岁$/u;

/** Of those, what is said of somebody near or of the writer all the same: 我妈三十岁的时候. */
const isToldOf = (left: string, right: string, words: string): boolean =>
  (right.startsWith('高龄') && (WHO.test(left) || YOUNG.test(words))) || (right.startsWith('的时候') && WHO.test(left));

/** Before a child of some age: a certain one. */
const KID = /(?:[两三四一]个|家有|生了个?|养了?个?|我家|他家|她家|邻居家的?|对门|这个|那个|带着|抱着|姐姐?家|表姐家)$/u;

/** 95后整顿职场?我…: the writer counts as one. */
const ALSO_ME = /^(?!和|跟|与|眼里|眼中|都|们|觉得|不懂|说)[^,。!?\n]{0,6}[,。!?~ ]我(?!们?(?:真的?)?看)/u;

/** 零零后侄女: somebody near. */
const NEAR_BEHIND = new RegExp(`^的?(?:小|老|大)?(?:${NEAR_ONES})(?!们)`, 'u');

/** A thing or an animal that has its years: 家里烤箱也三岁了. */
const OF_A_THING = new RegExp(
  wrapped`
    (?:[箱锅店楼屋桥树盆琴鞋衣柜桌椅灯船龟猫狗犬鸟兔]|(?<!司)机|机器人|空调|账号|超话|沙发|博客)子?
    (?:都|也|已经|才|今年|有|快|刚|就|马上|满|过了|了){0,4}$
  `,
  'u',
);

/** Ages that say so: 岁, 后, a year of birth, the animal of the year. */
export const MARKED: readonly AgeForm[] = [
  {
    needs: ['岁'],
    pattern: new RegExp(
      `(?<![\\d.第老-]|几(?=十))(?:\\d{1,2}|${NUMERAL})(?:周|多|来|几)?岁(?:半|零?(?:[一二两三四五六七八九]|十[一二]?|\\d{1,2})个(?:半|多)?月|多)?`,
      'gu',
    ),
    certainty: (left, right, words) =>
      OF_A_THING.test(left) ||
      (NOT_AN_AGE.test(right) && !isToldOf(left, right, words)) ||
      new RegExp(
        wrapped`
          (?:
            心理年龄|颜龄|骨龄|肤龄|肌龄|[万千百岁每小长差]|(?<!老)大|[大小][我他她你]|
            (?:[小差]|(?<![老长])大)[我他她你了出]?(?:将近|快|整整|近|不止|足足|差不多|至少|得有)|
            (?:[老长]|(?<!老)大)[了过一]?|新的|永远是?|活不?[到过]|[装从]到?|岁 ?|谁说|
            小说里[他她]?|享年|某,[男女],|[狗猫犬猴龟车楼]|
            (?:
              [狗猫]子?|狗狗|猫猫|猫咪|主子|毛孩子|仓鼠|兔子|鹦鹉|乌龟|房子|手机|电脑|公司|学校|
              小店|品牌|这楼|家具|沙发|柜子|桌子|[大老]树|石桥|钢琴|吉他|老店|乐队|柯基|金毛|泰迪|
              布偶|橘猫
            )[^,。!?]{0,5}
          )$
        `,
        'u',
      ).test(left)
        ? KID.test(left) && /^的?(?:小孩|孩子|女孩|男孩|男童|女童|小朋友)/u.test(right)
          ? 0.5
          : 0
        : byVoice(left, right, 0.85, 0.4),
  },
  {
    needs: ['后'],
    pattern: /(?<!\d)(?:[5-9]0|[6-9]5|00|05|1[05]|[五六七八九零一](?:零|五|〇)|〇〇)后/gu,
    certainty: (left, right) =>
      /^(?:相声|演员|作家|歌手|诗人|导演|爱豆|明星|偶像|年轻人|群体|\d)/u.test(right)
        ? 0
        : /(?:作为|身为|[我俺]们?是?|老|本|一[个枚名]|本人|自己|都是|也是?|是个|个|俩|来[了的]|带的)[^。!?\n]{0,3}$/u.test(
              left,
            ) ||
            (ALSO_ME.test(right) && !/(?:新闻|网上|都|听|据|人|他们|热搜)说?$/u.test(left)) ||
            NEAR_BEHIND.test(right) ||
            new RegExp(
              wrapped`
                ^(?:
                  宝妈|奶爸|表示|阿姨|小阿姨|姑娘|小伙|的我|一枚|社畜|打工人|老阿姨|大叔|[女男]生|
                  [男女]孩|独居|单身|妈妈|爸爸|辣妈|社恐|失业|本人|老[妈爸爹娘]|爸妈|父母|离异|已婚|
                  未婚|[北沪深广杭]漂|裸辞|待业|无业|妹子|小姐姐|程序员|护士|教师|体制内|公务员|
                  实习生|同事|下属|领导|老板|新人|室友|对象|男友|女友|创业|独生|
                  在(?:公司|单位|办公室|组里|部门)[^。!?,\n]{0,4}(?:被[喊叫]|都?成了?)|
                  在[^。!?,\n]{0,5}(?:上班|打工|工作|考研|备考)|,(?:未婚|单身|坐标|已婚|离异|在)|
                  的?尾巴|整顿职场(?:第|的我)
                )
              `,
              'u',
            ).test(right)
          ? 0.8
          : 0,
  },
  {
    needs: ['年'],
    pattern: new RegExp(
      wrapped`
        (?<![\d.])(?:
          (?:19[3-9]|20[01])\d|[5-9]\d|0\d|1[0-2]|[34]\d(?=年(?:出生|生人|生的))|
          (?:一九|二[零〇])?[五六七八九零〇][零〇一二三四五六七八九]
        )年(?:的(?=$|[,。!~\s在]))?
      `,
      'gu',
    ),
    certainty: (left, right, words) => {
      const isOpen = OPEN.test(left);
      if (/(?:我|俺|本人|身份证|身份证上写|属[鼠牛虎兔龙蛇马羊猴鸡狗猪],?)(?:是|就是|上写着?)?$/u.test(left)) {
        return BORN_AFTER.test(right) || IS_BORN.test(right) ? 0.8 : 0;
      }
      if (BORN_AFTER.test(right)) return 0.75;
      if (words.endsWith('的')) return isOpen || (words.length <= 5 && PEOPLE.test(left)) ? 0.7 : 0;
      if (isOpen && STILL.test(right)) return 0.6;
      const isIntroduction = right.startsWith(',') && left === '' && words.length < 5;
      return isIntroduction && /单身|未婚|本科|硕士|[男女]|\p{Script=Han}{2}人/u.test(right) ? 0.6 : 0;
    },
  },
  { pattern: /(?<=我(?:其实)?(?:是)?)(?:[789]\d|0\d)(?=的(?:[,。!~\s]|$))/uy, certainty: () => 0.6 },
  {
    needs: ['其实'],
    pattern: /(?<=其实(?:我|是)?)(?:[789]\d|0\d)(?=的(?:[,。!~\s]|$))/gu,
    certainty: () => 0.5,
  },
];
