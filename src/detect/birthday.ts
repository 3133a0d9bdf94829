import { toOriginal } from '../draft/normal.ts';
import { CLAUSE, OF_OTHERS } from './birthdays/others.ts';
import { FEAST_BEHIND, MONTH_BEFORE, MONTH_ONLY, RELATIVE, RELATIVE_BEHIND, TERM } from './birthdays/told.ts';
import { isSecond, read } from './birthdays/written.ts';
import { before } from './context.ts';
import { writtenDays, type WrittenDay } from './persons/dates.ts';
import type { Detail, Detector } from './types.ts';

/** Without one of these there is no birthday in a text. */
const SIGN =
  /生日|生在|出世|哪天生|同年同月|[一二三四五六七八九十]生(?=[,，。!~\s]|$)|来[到这]|愿望|许愿|蛋糕|寿面|蜡烛|急着|报到|我妈疼|破壳|大寿|寿辰|生于|生人(?!勿)|[号日\d]生|[号日]的|🎂|老一岁|我\d\d岁了|过[农阴旧]历|[农阴旧]历|满[\d二三四五六十]|生辰|八字|出生|生的|诞辰|星座|身份证|户口|证件|档案|寿星|降生|落地|呱呱|长尾巴|过寿|做寿|周岁|十岁|就[\d二三四五六七八九十]{1,3}[了岁周]|[女男](?:宝|娃|孩)|母[子女]平安|斤[\d一二三四五六七八九半]两?|卸货|顺产|剖|预产期|提前来|满月酒|天生|的?(?:白羊|金牛|双子|巨蟹|狮子|处女|天[秤蝎]|射手|摩羯|水瓶|双鱼)|[羊牛子蟹女秤平蝎手羯瓶鱼]座|[蟹羯]女|[蟹羯]男|birthday|bday|\bborn\b/u;

/** Birthdays: a day that is written out beside a word for birth, or the day of the post. Anniversaries are none. */
export const birthday: Detector = {
  kind: 'birthday',
  defaultLevel: 'note',
  substitutes: ['day'],
  find: ({ folded }) => {
    const { text } = folded;
    if (!SIGN.test(text)) return [];
    const details: Detail[] = [];
    let first: WrittenDay | undefined;
    for (const day of writtenDays(text)) {
      const reading = read(text, day) ?? (isSecond(text, day, first) ? { certainty: 0.6, own: false } : undefined);
      if (!reading) continue;
      first = day;
      const { certainty, own } = reading;
      const detail = {
        kind: 'birthday',
        value: day.value,
        certainty,
        ...toOriginal(folded, day.start, day.end),
      } as const;
      details.push(own && day.full ? { ...detail, level: 'warn' } : detail);
    }
    for (const { index, 0: words } of [MONTH_ONLY, MONTH_BEFORE, FEAST_BEHIND, RELATIVE_BEHIND, TERM].flatMap((one) => [
      ...text.matchAll(one),
    ])) {
      if (OF_OTHERS.test(before(text, index, CLAUSE))) continue;
      const range = toOriginal(folded, index, index + words.length);
      if (!details.some(({ start, end }) => start < range.end && range.start <= end)) {
        details.push({ kind: 'birthday', value: words, certainty: 0.6, ...range });
      }
    }
    for (const match of text.matchAll(RELATIVE)) {
      if (OF_OTHERS.test(before(text, match.index, CLAUSE)) || OF_OTHERS.test(match[0])) continue;
      const range = toOriginal(folded, match.index, match.index + match[1]!.length);
      details.push({ kind: 'birthday', value: match[1]!, certainty: 0.7, ...range });
    }
    return details;
  },
};
