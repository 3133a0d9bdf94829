import { wrapped } from '../draft/wrapped.ts';
import { countIn, glanceAt, hasThrice } from './glance.ts';

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
  'coaxes',
  'faces',
] as const;

/** Marks and letters that are counted; a stop or comma may be either a Chinese one or what all others are folded to. */
const EXCLAIM = '!';
const ASK = '?';
const WAVE = '~';
const STOPS = '。;';
const COMMAS = ',、';
const QUOTES = '“”"「」『』';
const TITLES = '《》';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
/** What numbers of a list stand beside. */
const POINTS = '.、(';

const STRETCHED = /([\p{L}])\1{2,}/gu;
const CAPITALS = /[A-Z]{3,}/g;
/** The same sticker, emoji or phrase three times in a row, or a long dash. */
const ROW =
  /(\[[^[\]\s]{1,8}\])\1{2,}|(\p{Extended_Pictographic})\2{2,}|(\p{Script=Han}{2,6}[,，\s!]?)\3{2,}|—{4,}|-{6,}/gu;
const DOUBLED = /(\p{Script=Han})\1(?!\1)/gu;
const TRAILING = /\.{3,}|。{2,}|,{3,}/g;
const LOUD_QUESTION = /\?!|!\?|\?{3,}/;
const HASHTAG = /#[^#\s]{1,30}#/;
const LIST = /[一二三四五六七八九十][、.]|[(（]\d+[)）]|^\d+[.、]/m;
const DATE = /\d{4}年|\d{1,2}月\d{1,2}日|\d{1,2}:\d{2}/;

/** A coaxing particle at the end of a phrase; a roast duck is none. */
const COAXING = /(?<![烤板酱卤老肥野填拿吃揉喇])[捏鸭叭吖惹嘤哒嘟呐噜](?=[~!。,.、?…\s)]|$)/g;
/** A face between brackets, as it is written: no word, and two marks at least that no word, number or clause needs. */
const FACE = new RegExp(
  wrapped`
    [(（](?![a-z\d\u4e00-\u9fff])(?:
      [^()（）\u4e00-\u9fff]{0,12}?[^()（）\p{P}\p{N}\s\u4e00-\u9fffa-z]
    ){2}[^()（）\u4e00-\u9fff]{0,24}[)）]
  `,
  'giu',
);

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
  const glance = glanceAt(folded);
  const count = (list: string): number => countIn(glance, list);
  const { others, letterRow, otherRow } = glance;
  const [exclaims, asks, latin] = [count(EXCLAIM), count(ASK), count(LATIN)];
  // Letters of other scripts are among the others.
  const row = others === '' ? letterRow : Math.max(letterRow, otherRow);
  const length = folded.trim().length;
  return [
    Number(exclaims > 0),
    filled(Math.max(0, exclaims - 1)),
    Number(asks > 0),
    filled(Math.max(0, asks - 1)),
    Number(asks > 0 && LOUD_QUESTION.test(folded)),
    filled(otherRow > 1 ? countOf(folded, TRAILING) : 0),
    filled(count(WAVE)),
    Number(count(COMMAS) > 1 && exclaims === 0 && count(STOPS) === 0),
    filled(row > 2 ? countOf(folded, STRETCHED) : 0),
    filled(latin > 0 ? countOf(text, CAPITALS) : 0),
    filled(otherRow > 2 || count('[') > 2 || hasThrice(folded) ? countOf(folded, ROW) : 0),
    filled(row > 1 ? countOf(folded, DOUBLED) : 0),
    Number(count(QUOTES) > 0),
    Number(count(TITLES) > 0),
    Number(count('#') > 1 && HASHTAG.test(folded)),
    Number(count(POINTS) > 0 && LIST.test(folded)),
    Number(count(DIGITS) > 0 && DATE.test(folded)),
    0.5 ** (length / SHORT),
    1 - 0.5 ** (length / LONG),
    length === 0 ? 0 : latin / length,
    filled(countOf(folded, COAXING)),
    filled(count('(') > 0 ? countOf(text, FACE) : 0),
  ];
}
