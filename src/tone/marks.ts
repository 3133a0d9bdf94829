/** What marks, letters and length say of a stretch of a draft, each 0…1. */
export const MARK_SIGNALS = [
  'exclaims',
  'exclaims-more',
  'asks',
  'asks-more',
  'asks-loudly',
  'trails-off',
  'waves',
  'commas-only',
  'stretches',
  'capitals',
  'rows',
  'doubles',
  'quotes',
  'book-title',
  'hashtag',
  'list',
  'date',
  'short',
  'long',
  'latin',
] as const;

const COUNTED = {
  exclaim: /!/g,
  ask: /\?/g,
  wave: /~/g,
  full: /[。;]/g,
  comma: /[,、]/g,
} as const;

const STRETCHED = /([\p{L}])\1{2,}/gu;
const CAPITALS = /[A-Z]{3,}/g;
/** The same sticker, emoji or phrase three times in a row, or a long dash. */
const ROW =
  /(\[[^[\]\s]{1,8}\])\1{2,}|(\p{Extended_Pictographic})\2{2,}|(\p{Script=Han}{2,6}[,，\s!]?)\3{2,}|—{4,}|-{6,}/gu;
const DOUBLED = /(\p{Script=Han})\1(?!\1)/gu;
const TRAILING = /\.{3,}|。{2,}|…|,{3,}/g;
const LOUD_QUESTION = /\?!|!\?|\?{3,}/;
const QUOTED = /[“”"「」『』]/;
const TITLE = /[《》]/;
const HASHTAG = /#[^#\s]{1,30}#/;
const LIST = /[一二三四五六七八九十][、.]|[(（]\d+[)）]|^\d+[.、]/m;
const DATE = /\d{4}年|\d{1,2}月\d{1,2}日|\d{1,2}:\d{2}/;
const LATIN = /[a-z]/g;

/** Lengths in units at which a text counts as half short, and as half long. */
const SHORT = 12;
const LONG = 80;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
/** 0, ½, ¾ … : each further one says less. */
const filled = (count: number): number => 1 - 0.5 ** count;

/**
 * Reads the marks of a stretch: `text` as it is written, `folded` the same after folding. Values stand in the order of
 * `MARK_SIGNALS`.
 */
export function marksOf(text: string, folded: string): number[] {
  const exclaims = countOf(folded, COUNTED.exclaim);
  const asks = countOf(folded, COUNTED.ask);
  const commas = countOf(folded, COUNTED.comma);
  const ends = countOf(folded, COUNTED.full);
  const length = folded.trim().length;
  return [
    Number(exclaims > 0),
    filled(Math.max(0, exclaims - 1)),
    Number(asks > 0),
    filled(Math.max(0, asks - 1)),
    Number(LOUD_QUESTION.test(folded)),
    filled(countOf(folded, TRAILING)),
    filled(countOf(folded, COUNTED.wave)),
    Number(commas > 1 && ends === 0 && exclaims === 0),
    filled(countOf(folded, STRETCHED)),
    filled(countOf(text, CAPITALS)),
    filled(countOf(folded, ROW)),
    filled(countOf(folded, DOUBLED)),
    Number(QUOTED.test(folded)),
    Number(TITLE.test(folded)),
    Number(HASHTAG.test(folded)),
    Number(LIST.test(folded)),
    Number(DATE.test(folded)),
    0.5 ** (length / SHORT),
    1 - 0.5 ** (length / LONG),
    length === 0 ? 0 : countOf(folded, LATIN) / length,
  ];
}
