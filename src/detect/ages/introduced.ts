import { wrapped } from '../../draft/wrapped.ts';
import type { AgeForm } from './form.ts';

/** Of somebody grown up, where less would be a count of something else. */
const GROWN = '(?:1[4-9]|[2-5]\\d|十[四五六七八九]|[二三四五]十[一二三四五六七八九]?)';

/** How people say what they do and how they live, where they introduce themselves. */
const LIVES = wrapped`
  大学|学院|理工|师范|专业|毕业|本科|[大中]专|硕士?|博士?(?![主客物览])|在读|休学|退学|辍学|高中|单身|未婚|已婚|
  离异|离婚|二胎|宝妈|妈妈|奶爸|失业|待业|裸辞|坐标|[北沪深广杭]漂|体制内|[国私外]企|程序员|护士|
  老师|教书|设计|运营|外贸|电商|打工|考研|读研|考公|上班|实习|后厨|工地|工厂|进厂|电子厂|流水线|
  学徒|学理发|无业|送外卖|跑外卖|开店|摆摊
`;

/** What a self-introduction goes on with behind an age: 21，某某学院，学前教育. */
const INTRODUCES = new RegExp(
  wrapped`
    ^[,，/ ]{1,2}(?:
      [^,。!?\n]{0,8}?(?:
        ${LIVES}|[男女](?:生|孩|,|$)|\p{Script=Han}{2,3}人[,。在]|\d{1,2}月|[初正腊]|\d{3}(?:cm)?\/
      )|
      在\p{Script=Han}{2,6}?(?:干了|上班|打工|工作|搬砖|实习|考研|备考)|
      没(?:结婚|对象|孩子|谈过|工作|上过|读过|存款|房)|
      刚(?:毕业|辞职|离婚|失恋|工作|入职|分手|结婚|退伍|出狱|被裁)|
      还(?:在[读考找等]|没(?:毕业|结婚|对象|工作|谈过))|有[娃房车猫狗]|[一两俩二三]个?(?:娃|孩子)|
      勿扰|独居|不婚|母胎|一事无成|第一次(?:离家|出远门|一个人|谈恋爱|上班|相亲)
    )
  `,
  'u',
);

/** A generation right before what people of it tell of themselves, at the start of a text: 90后带娃第三年. */
const DIARY = new RegExp(
  wrapped`
    ^(?:的)?(?:
      养生|脱发|植发|相亲|带娃|减肥|减脂|返乡|回村|北漂|沪漂|打工|考研|考公|裸辞|失业|创业|独居|
      备孕|租房|搬砖|摆摊|种地|学车|装修|离婚|单身|体检|失眠|熬夜|戒糖|学做饭|做饭|存钱|攒钱|还债|
      负债|二胎|转行
    )(?:生活)?(?:
      日常|日记|实录|记录|第?[一二三四五六七八九十\d]{1,3}[步天年周次个]|第n[天年次]|打卡|翻车|失败|
      成功|中[,。!]|ing
    )
  `,
  'u',
);

/** What is told of one before the generation: 打工第六年，00后. */
const ONE =
  /(?:第[一二三四五六七八九十\d]{1,2}年|[^别几多个]人|[男女]|单身|[未已]婚|离异|宝妈|奶爸|[北沪深广杭]漂|社畜)[,，]$/u;

const NAMED_BEFORE =
  /(?:嫁[来到去][^,。]{0,4}|[^别几多个]人|夜班|打工|上班|单身|[,，][男女]|未婚|离异|(?:我叫|叫我|本人)\p{Script=Han}{2,4})[,，]$/u;

const GENERATION = '(?:[5-9]0|[6-9]5|00|05|[五六七八九零](?:零|五|〇)|零零|〇〇)后';

/** Ages by which somebody is introduced: 十六，休学中; 00后，学医的; 模特20，在读. */
export const INTRODUCED: readonly AgeForm[] = [
  {
    pattern: new RegExp(`(?<=^\\s{0,2}|[“"「])${GROWN}(?=[,，/ ])`, 'yu'),
    certainty: (_, right) => (INTRODUCES.test(right) ? 0.55 : 0),
  },
  {
    needs: ['后'],
    pattern: new RegExp(`(?<=^\\s{0,2})${GENERATION}`, 'gu'),
    certainty: (_, right) => (INTRODUCES.test(right) || DIARY.test(right) ? 0.6 : 0),
  },
  // 从外省嫁来，三十七，口音…
  {
    pattern: /(?<=[,，])(?:1[5-9]|[2-9]\d|十[五六七八九]|[二三四五六七八九]十[一二三四五六七八九]?)(?=[,，])/uy,
    certainty: (left) => (NAMED_BEFORE.test(left) ? 0.5 : 0),
  },
  // 打工第六年，00后，组长: one generation between commas, not one of several
  {
    needs: ['后'],
    pattern: new RegExp(`(?<=[,，])${GENERATION}(?=[,，])`, 'gu'),
    certainty: (left, right) => (ONE.test(left) && !(left + right).includes('后') ? 0.55 : 0),
  },
  {
    pattern: /(?<=模特|新娘|新郎|姑娘|小伙子?|妹子|[男女]嘉宾|相亲对象)(?:1[6-9]|[2-5]\d)(?=[,，/。](?!\d))/uy,
    certainty: () => 0.5,
  },
];
