import { wrapped } from '../../draft/wrapped.ts';
import { NEAR_ONES } from './people.ts';

/** Those of a year of whom the public speaks. */
const IN_PUBLIC = /^(?:相声|演员|作家|歌手|诗人|导演|爱豆|明星|偶像|年轻人|群体|\d)/u;

/** What counts somebody among them: 作为90后, 我爸妈这种60后; 四川人，80后 introduces. */
const ONE_OF_THEM = new RegExp(
  wrapped`
    (?:
      作为|身为|[我俺]们?是?|老|本|一[个枚名]|本人|自己|都是|也是?|是个|个|俩|来[了的]|带的
    )[^。!?\n]{0,3}$|
    (?:爸妈|父母|[爸妈])(?:这[种代样]|那[种代])的?$
  `,
  'u',
);
const INTRODUCED = /[^别几多个人](?:人|[男女]|单身|[未已]婚|[北沪深广杭]漂)[,，]$/u;
const ENDS = /^(?:[,。!~]|$)/u;

/** 95后整顿职场?我…: the writer counts as one. */
const ALSO_ME = /^(?!和|跟|与|眼里|眼中|都|们|觉得|不懂|说)[^,。!?\n]{0,6}[,。!?~ ]我(?!们?(?:真的?)?看)/u;

/** 零零后侄女: somebody near. */
const NEAR_BEHIND = new RegExp(`^的?(?:小|老|大)?(?:${NEAR_ONES})(?!们)`, 'u');

/** What somebody of a generation says of himself, or who of it is near. */
const TELLS = new RegExp(
  wrapped`
    ^(?:
      宝妈|奶爸|表示|阿姨|小阿姨|姑娘|小伙|的我|一枚|社畜|打工人|老阿姨|大叔|[女男]生|
      [男女]孩|独居|单身|妈妈|爸爸|辣妈|社恐|失业|本人|老[妈爸爹娘]|爸妈|父母|离异|已婚|
      未婚|[北沪深广杭]漂|裸辞|待业|无业|妹子|小姐姐|程序员|护士|教师|体制内|公务员|
      实习生|同事|下属|领导|老板|新人|室友|对象|男友|女友|创业|独生|
      在(?:公司|单位|办公室|组里|部门)[^。!?,\n]{0,4}(?:被[喊叫]|都?成了?)|
      在[^。!?,\n]{0,5}(?:上班|打工|工作|考研|备考)|,(?:未婚|单身|坐标|已婚|离异|在)|
      的?尾巴|整顿职场(?:第|的我)|[^,。!?\n]{0,6}(?:报[道到]|飘过|路过|在此)
    )
  `,
  'u',
);

/** Whether a generation (90后) is told of somebody rather than of all of them, by the words around it. */
export const isGenerationOf = (left: string, right: string): boolean =>
  !IN_PUBLIC.test(right) &&
  (ONE_OF_THEM.test(left) ||
    (INTRODUCED.test(left) && ENDS.test(right)) ||
    (ALSO_ME.test(right) && !/(?:新闻|网上|都|听|据|人|他们|热搜)说?$/u.test(left)) ||
    NEAR_BEHIND.test(right) ||
    TELLS.test(right));
