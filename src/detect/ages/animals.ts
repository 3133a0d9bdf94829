import type { AgeForm } from './form.ts';
import { byVoice, SUBJECT } from './people.ts';

/** The writer counts himself among those of the year: 我这种属虎的, 我们属猴的. */
const ONE_OF_THEM = /(?:我|俺|咱|你|他|她|佢|本人|自己)(?:们|俩|仨|这种|这样|这个)?(?:都|也|是|全){0,2}$/u;

/** What is told to all of a year: 属虎的今年要…. */
const TOLD_TO_ALL = /^的(?!我|$|[,。!~?]|尾巴|头|集合|举手|姐妹|扣|命|人了|嘛|啦|呀|哈|老[妈爸])/u;
const FORTUNE = /^[,。]?(?:今年|明年|犯太岁|运势|本命)/u;

/** The animal of the year of somebody's birth. */
export const ANIMALS: readonly AgeForm[] = [
  {
    needs: ['属'],
    pattern: /属[鼠牛虎兔龙蛇马羊猴鸡狗猪](?=[,。!?~的,\s]|$|我|他|她|你|和|跟|就|真|特别|配|不合)/gu,
    certainty: (left, right) => {
      if (/^的(?:我|本人)(?!们)/u.test(right)) return 0.6;
      if (ONE_OF_THEM.test(left) && !/^的?(?:吗|么|吧|运势)/u.test(right)) return 0.6;
      if (TOLD_TO_ALL.test(right) || /^的?(?:吗|么|吧)/u.test(right)) return 0;
      if (FORTUNE.test(right) && !left.endsWith('我')) return 0;
      return left !== '' && !SUBJECT.test(left) ? 0 : byVoice(left, right, 0.7, 0.45);
    },
  },
  { needs: ['属'], pattern: /(?<=我|她|他|俺|都|是)属[小大]龙/gu, certainty: () => 0.55 },
];
