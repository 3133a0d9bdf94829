import { wrapped } from '../../draft/wrapped.ts';
import type { AgeForm } from './form.ts';
import { MILESTONES } from './milestones.ts';
import { WHO } from './people.ts';
import { STATED } from './stated.ts';
import { BEHIND, SURROUNDINGS } from './surroundings.ts';

const ONES = '[一二三四五六七八九]';

/** A number of years of somebody half grown or more, in digits or in words, also 二十七八 and 廿三. */
const GROWN = `(?:1[4-9]|[2-9]\\d|十[四五六七八九]|[二三四五六七八九]十${ONES}{0,2}|[廿卅]${ONES}?)`;

/** What is said of a number only where it is an age. */
const LIFE =
  /结婚|对象|单身|相亲|催婚|孩子|小孩|娃|青春|人生|过年|压岁|父母|爸|妈|头发|皱纹|膝盖|腰|存款|一事无成|恋爱|不会|不懂|幼稚|叛逆|追星|租房/u;

/** What somebody of such an age is asked about. */
const UNWED = /婚|对象|恋爱|单身|相亲|嫁|娶|[男女]朋友|孩子|娃|上学|工作|家里蹲|啃老/u;

/** 都31了，过年还被当小孩: only what goes on of a life tells it from a count. */
const GROWING = /(?:^|[,。!?~\s我他她])(?:都|已经|也)(?:已经|快|是|要)?$/u;
const GROWN_UP = /^岁?(?:了|啦|多了)[^。!?\n]{0,14}/u;

/** 表姐35了被催婚, 我哥28了还没对象. */
const SO_OLD = /^(?:了|啦)(?:[,，]?(?:还|被|没|都|也|才|就|居然|依然|依旧|家里|爸妈)[^。!?\n]{0,10})/u;

const isGrowing = (left: string, right: string): boolean =>
  (GROWING.test(left) && LIFE.test(GROWN_UP.exec(right)?.[0] ?? '')) ||
  (WHO.test(left) && UNWED.test(SO_OLD.exec(right)?.[0] ?? ''));

const ALL = [...SURROUNDINGS, ...MILESTONES, ...STATED];

/** How sure the words around a number of years make it an age; 0 where they say nothing. */
function worthOf(left: string, right: string): number {
  if (!BEHIND.test(right)) return 0;
  const told = ALL.find((one) => one.right.test(right) && one.left.test(left));
  return told?.certainty ?? (isGrowing(left, right) ? 0.5 : 0);
}

/** What a number counts that is no age: 三十块, 四十分钟, 三十年. */
const NO_COUNT = wrapped`
  (?!
    [\d.:%％+*/-]|[一二两三四五六七八九十百千万亿半](?!岁)|
    [号分秒块元毛米个斤度层楼路章集页平天日月年点周次名位张条本件瓶杯口道题步字期届套轮折线环站克升码兆亩倍遍顿场把斗碗盘箱袋包盒枚颗粒双对间栋座辆台部首级cmgk㎡]|
    公[里斤分]|小时|单(?![身亲])|只(?![剩有差])|千|万|多[万个块年天]|来[个天块]
  )
`;

/** Ages that are told as something that somebody reached, by the words around a bare number alone. */
export const REACHED: readonly AgeForm[] = [
  {
    pattern: new RegExp(`(?<![\\d.:/第+¥$*-]|[百千万点])${GROWN}${NO_COUNT}`, 'yu'),
    certainty: worthOf,
  },
];
