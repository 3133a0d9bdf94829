import { wrapped } from '../../draft/wrapped.ts';
import { before } from '../context.ts';

/** Marks of programs that begin with the same sign: @Override, @media. */
const OF_PROGRAMS = new RegExp(
  wrapped`
    ^@(?:
      override|autowired|media|import|property|keyframes|font|param|returns?|deprecated|tests?|bean|
      service|component|controller|restcontroller|resource|value|
      (?:request|get|post|put|delete)mapping|requestbody|requestparam|pathvariable|data|slf4j|
      transactional|configuration|springbootapplication|entity|table|column|builder|getter|setter|
      staticmethod|classmethod|dataclass|abstractmethod|app|todo|see|author|since|throws|charset|
      supports|include|mixin|extend|layer|container|tailwind|apply|click|input|change|vue|types|
      babel|angular|nestjs|lru_cache|cache|cached_property|wraps|pytest|suppresswarnings|
      functionalinterface|nullable|notnull|nonnull|inject|injectable|module|decorator|ts-ignore|
      interface
    )(?![a-z\d_-])
  `,
  'u',
);

/** 5个@3块, @一个想一起去的人: what a price or a wish goes on with. */
const NO_ONE = new RegExp(
  wrapped`
    ^@ ?(?:
      \d+(?:块|元|毛|rmb|一|个|米|只|斤|点)|一[个位遍圈下通]|就(?!是|业)|[你我他她](?:的|那)|那[个位些]|这[个位些]|几个|
      某个|想要?|有没有|出来|身边|正在|在|上面|下面|前面|后面|最近|符号|一下
    )
  `,
  'u',
);

const VENUE = new RegExp(
  wrapped`
    (?:
      门口|馆|广场|中心|大厦|食堂|教室|操场|公园|酒店|宾馆|机场|车站|剧院|剧场|体育场|livehouse|
      音乐厅|咖啡厅|餐厅|楼下|楼|站|店
    )(?:集合|见面?|不见不散|门口)?$
  `,
  'u',
);
const AT = /(?:地[点址]|见面?|[点晚午早]|\d{1,2}:\d{2}|集合|演出|活动|讲座|开会|现场) ?$/u;

/** Whether what stands behind an @ at `index` of a folded text names nobody, though it is built like a mention. */
export const isNoMention = (text: string, index: number, words: string): boolean =>
  OF_PROGRAMS.test(words) ||
  NO_ONE.test(words) ||
  (words.startsWith('@ ') &&
    /[\s\p{Script=Han}]/u.test(text[index - 1] ?? ',') &&
    /^@ (?:在|上|于|图书馆)/u.test(words)) ||
  (VENUE.test(words) && AT.test(before(text, index, 6)));
