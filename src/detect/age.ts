import { allMatches, matchesAt } from '../draft/matches.ts';
import { toOriginal } from '../draft/normal.ts';
import { wrapped } from '../draft/wrapped.ts';
import type { AgeForm } from './ages/form.ts';
import { FORMS } from './ages/forms.ts';
import { FIGURES } from './ages/years.ts';
import { before } from './context.ts';
import { apart } from './persons/apart.ts';
import type { Detail, Detector } from './types.ts';

/** Without one of these nothing in a text tells an age. */
const SIGN = new RegExp(
  wrapped`
    [\d一二两三四五六七八九十零〇]|廿|卅|属|肖|几年|[一二两三四五六七八九]个|[仨俩]月|民国|满月|
    百[天日]|周岁|半岁|之年|知天命|耳顺|不惑|而立|弱冠|豆蔻|及笄|期颐|耄耋|千禧|奥运宝宝|半百|古稀|花甲|
    (?:twen|thir|for|fif|six|seven)ties
  `,
  'u',
);

/** What is told of all at once, and of nobody: 平均寿命61岁, 法定饮酒年龄21岁. */
const OF_ALL =
  /(?:平均(?:寿命|年龄|婚龄)|法定[^,。!?]{0,6}|(?:退休|饮酒|结婚|刑责|入学)年龄)(?:是|为|在|到|只有|才|有|约){0,2}$/u;

/** A thing or an animal that has its years: 家里烤箱也三岁了. */
const OF_A_THING = new RegExp(
  wrapped`
    (?:[箱锅店楼屋桥树盆琴鞋衣柜椅灯船龟猫狗犬鸟兔]|(?<!同)桌|(?<!司)机|机器人|空调|账号|超话|沙发|博客)子?
    (?:都|也|已经|才|今年|有|快|刚|就|马上|满|过了|了){0,4}$
  `,
  'u',
);

const AROUND = 20;

/** All matches of a form in a text, whose numbers of two figures stand at `numbers`. */
function matchesOf({ needs, pattern }: AgeForm, text: string, numbers: readonly number[]): readonly RegExpExecArray[] {
  if (pattern.sticky) return matchesAt(text, numbers, pattern);
  return needs?.every((one) => !text.includes(one)) ? [] : allMatches(text, pattern);
}

/** Ages, years of birth, generations (00后) and the animal of the year, surer where the writer speaks of himself. */
export const age: Detector = {
  kind: 'age',
  defaultLevel: 'clear',
  substitutes: ['age'],
  find: ({ folded }) => {
    const { text } = folded;
    if (!SIGN.test(text)) return [];
    const numbers = allMatches(text, FIGURES).map(({ index }) => index);
    const details: Detail[] = [];
    for (const form of FORMS) {
      for (const { index: start, 0: words } of matchesOf(form, text, numbers)) {
        const end = start + words.length;
        const left = before(text, start, AROUND);
        const certainty = form.certainty(left, text.slice(end, end + AROUND), words);
        if (certainty > 0 && !OF_ALL.test(left) && !OF_A_THING.test(left))
          details.push({ kind: 'age', value: words, certainty, ...toOriginal(folded, start, end) });
      }
    }
    return apart(details);
  },
};
