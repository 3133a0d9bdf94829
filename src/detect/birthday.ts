import { toOriginal } from '../draft/normal.ts';
import type { Range } from '../draft/types.ts';
import { wrapped } from '../draft/wrapped.ts';
import { daysBeside, relativeDays } from './birthdays/told.ts';
import { writtenBirthdays } from './birthdays/written.ts';
import type { Detail, Detector } from './types.ts';

/** Without one of these there is no birthday in a text. */
const SIGN = new RegExp(
  wrapped`
    生日|生在|出世|哪天生|同年同月|[一二三四五六七八九十]生(?=[,，。!~\s]|$)|来[到这]|愿望|许愿|
    蛋糕|寿面|蜡烛|急着|报到|我妈疼|破壳|破蛋|[母受]难日|一岁|大寿|寿辰|生于|生人(?!勿)|[号日\d]生|
    [号日]的|🎂|老一岁|我\d\d岁了|过[农阴旧]历|[农阴旧]历|满[\d二三四五六十]|生辰|诞生|八字|出生|
    生的|诞辰|星座|身份证|户口|庆生|的生|过生|快乐|当[妈爸]|有了你|出来的|生[了下]|岁|\bdob\b|证件|
    档案|寿星|生[我他她]|[号数位]后|降生|降临|我满|诞生|到货|my day|地球|命主|看[命星盘]|排盘|足月|顺的|驾到|小公主|
    小王子|皮夹克|本宝|本公主|本仙女|生[你娃儿女]|
    [子丑寅卯辰巳午未申酉戌亥]时|发动|落地|呱呱|长尾巴|过寿|做寿|周岁|十岁|
    就[\d二三四五六七八九十]{1,3}[了岁周]|[女男](?:宝|娃|孩)|母[子女]平安|
    斤[\d一二三四五六七八九半]两?|卸货|顺产|剖|预产期|提前来|满月酒|天生|
    的?(?:白羊|金牛|双子|巨蟹|狮子|处女|天[秤蝎]|射手|摩羯|水瓶|双鱼)|[羊牛子蟹女秤平蝎手羯瓶鱼]座|
    [蟹羯]女|[蟹羯]男|birthday|bday|\bborn\b
  `,
  'u',
);

const meets = (one: Range, other: Range): boolean => one.start < other.end && other.start <= one.end;

/** Birthdays: a day that is written out beside a word for birth, or the day of the post. Anniversaries are none. */
export const birthday: Detector = {
  kind: 'birthday',
  defaultLevel: 'note',
  substitutes: ['day'],
  find: ({ folded }) => {
    const { text } = folded;
    if (!SIGN.test(text)) return [];
    const detail = (value: string, certainty: number, start: number, end: number): Detail => ({
      kind: 'birthday',
      value,
      certainty,
      ...toOriginal(folded, start, end),
    });
    const details = writtenBirthdays(text).map(({ day, certainty, own }): Detail => {
      const one = detail(day.value, certainty, day.start, day.end);
      return own && day.full ? { ...one, level: 'warn' } : one;
    });
    for (const { start, words } of daysBeside(text)) {
      const one = detail(words, 0.6, start, start + words.length);
      if (!details.some((other) => meets(other, one))) details.push(one);
    }
    const relative = relativeDays(text).map(({ start, words }) => detail(words, 0.7, start, start + words.length));
    return [...details, ...relative.filter((one) => !details.some((other) => meets(one, other)))];
  },
};
