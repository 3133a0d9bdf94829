import { wrapped } from '../../draft/wrapped.ts';

/** Neighbours that are said together: 七八岁, 二三十岁. */
const ABOUT = '一二|一两|两三|二三|三四|四五|五六|六七|七八|八九';

/** A number of years in words. */
export const NUMERAL = wrapped`
  (?:${ABOUT}|[一二三四五六七八九])?十(?:${ABOUT}|[一二三四五六七八九])?|
  [廿卅][一二三四五六七八九]?|${ABOUT}|[一二两三四五六七八九]
`;

/** A number of years that somebody can be, in digits or in words, but for those of small children. */
export const YEARS = '(?:[1-9]\\d|[二三四五六七八九]?十[一二三四五六七八九]?)';

/** Where a number of two figures stands, or may go on: not inside a row of digits, where no form begins. */
export const FIGURES = /(?<!\d)[\d一二三四五六七八九零〇](?=[\d一二三四五六七八九零〇十])|[十廿卅]/gu;
