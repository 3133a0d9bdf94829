import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { allMatches } from '../../draft/matches.ts';
import { toOriginal } from '../../draft/normal.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { before, insideAddress, isThing } from '../context.ts';
import type { Detail, DetectInput } from '../types.ts';
import { longestRowIn } from './digits.ts';

/** A country code that is written as one: after + or 00. The library decides whether the rest is a number of it. */
const ABROAD = /(?<![\d+*/=^-])\(?(?:\+|00(?=[1-9]))(?!\(?86)[ ]?\(?[1-9]\d{0,2}\)?(?:[ .()-]{0,2}\d){6,14}(?![\d%])/g;

/** Hong Kong, Macau and Taiwan are often written without the +: 852-9123 4567, (853) 6612 3456, 886 912 345 678. */
const NEIGHBOUR = new RegExp(
  wrapped`
    (?<![\d+-]|\d[.,])\(?(?:
      852(?:\)[ -]{0,2}|[ -]{1,2})[235679]\d{3}|853(?:\)[ -]{0,2}|[ -]{1,2})(?:6\d{3}|28\d{2})|
      886(?:\)[ -]{0,2}|[ -]{1,2})0?9(?:[ -]?\d){4}[ -]?
    )[ -]?\d{4}(?![\d.-])
  `,
  'g',
);

/** A Taiwan mobile number at home: 09xx-xxx-xxx. */
const TAIWAN = /(?<![\d+-]|\d[.,])09\d{2}(?<gap>[ -]?)\d{3}\k<gap>\d{3}(?![\d-])/g;

/** Eight digits are a number of Hong Kong, ten with this cut one of North America, where words say so. */
const HONG_KONG = /(?<![\d+-]|\d[.,])[5679]\d{3}[ -]?\d{4}(?![\d-])/g;
const HONG_KONG_CUE =
  /(?:香港|港澳|hk|hong kong|港(?:号|卡))[^\d\n]{0,4}(?:电话|手机|号码|号|卡|tel|phone|whatsapp)[^\d\n]{0,6}$|whatsapp[^\d\n]{0,4}$/u;
const AMERICA = /(?<![\d+-]|\d[.,])(?:1[ -])?\(?[2-9]\d{2}\)?[ .-]{1,2}[2-9]\d{2}[ .-]\d{4}(?![\d-])/g;
const PHONE_CUE = /(?:电话|手机|号码|tel|phone|call|text|cell|mobile|whatsapp)[^\d\n]{0,10}$/u;

/** What says that somebody is called by the number behind it. */
const CALLED =
  /(?:电话|手机|号码?|联系|打(?!折|八|几|[一二三四五六七八九\d])|拨|tel|phone|call|text|whatsapp)[^\d\n]{0,6}$/u;

/** A mobile number of Japan at home, which nothing else is cut like: 090-1234-5678. Korea's look like lines of Beijing. */
const JAPAN = /(?<![\d+-]|\d[.,])0[789]0-\d{4}-\d{4}(?![\d-])/g;

/** A mobile number of Britain at home: 07700 900123. */
const BRITAIN = /(?<![\d+-]|\d[.,])07\d{3}[ -]?\d{3}[ -]?\d{3}(?![\d-])/g;

/** Fixed lines that their first digit tells: Taiwan's but for 9, Hong Kong's 2 and 3, Macau's 28. */
const FIXED = /^(?:886[2-8]|852[23]|85328)/;

/** Numbers of Hong Kong, Macau, Taiwan and other countries. Values begin with the country where it is known. */
export function abroad(input: DetectInput): Detail[] {
  const { folded } = input;
  const { text } = folded;
  const details: Detail[] = [];
  const push = (start: number, words: string, value: string, certainty: number): void => {
    if (insideAddress(text, start)) return;
    const digits = value.replace(/\D/g, '');
    details.push({
      kind: FIXED.test(digits) ? 'landline' : 'phone',
      value: digits,
      certainty,
      ...toOriginal(folded, start, start + words.length),
    });
  };

  const row = longestRowIn(input);
  if (row < 7) return details;
  for (const { 0: words, index } of /\+|00/.test(text) ? allMatches(text, ABROAD) : []) {
    const number = parsePhoneNumberFromString(`+${words.replace(/\D/g, '').replace(/^00/, '')}`);
    const isCalled = CALLED.test(before(text, index, 24));
    // Some ranges are kept for films, and new ones are in use before the library has them.
    if (!number?.isValid() && !(number?.isPossible() && isCalled && /\d[ .()-]/.test(words))) continue;
    const cued = PHONE_CUE.test(before(text, index, 16)) || /[ .()-]/.test(words);
    // A bracket that only opens belongs to the sentence.
    const open = words.startsWith('(') && !words.includes(')') ? 1 : 0;
    push(index + open, words.slice(open), number.number, !number.isValid() ? 0.8 : cued ? 0.98 : 0.9);
  }
  for (const { 0: words, index } of allMatches(text, NEIGHBOUR)) {
    if (isThing(text, index)) continue;
    const open = words.startsWith('(') && !words.includes(')') ? 1 : 0;
    push(index + open, words.slice(open), words, 0.95);
  }
  for (const match of allMatches(text, TAIWAN)) {
    const cued = PHONE_CUE.test(before(text, match.index, 16));
    if (!cued && (match.groups!['gap'] === '' || isThing(text, match.index))) continue;
    push(match.index, match[0], `886${match[0].slice(1)}`, cued ? 0.98 : 0.9);
  }
  for (const { 0: words, index } of allMatches(text, JAPAN)) {
    if (isThing(text, index)) continue;
    push(index, words, `81${words.slice(1)}`, 0.85);
  }
  for (const { 0: words, index } of allMatches(text, BRITAIN)) {
    if (PHONE_CUE.test(before(text, index, 16))) push(index, words, `44${words.slice(1)}`, 0.9);
  }
  for (const { 0: words, index } of allMatches(text, HONG_KONG)) {
    if (HONG_KONG_CUE.test(before(text, index, 18))) push(index, words, `852${words}`, 0.92);
  }
  for (const { 0: words, index } of allMatches(text, AMERICA)) {
    const cued = PHONE_CUE.test(before(text, index, 16));
    if (isThing(text, index) || (!cued && !words.includes('('))) continue;
    if (parsePhoneNumberFromString(words, 'US')?.isValid())
      push(index, words, `1${words.replace(/^1[ -]/, '')}`, cued ? 0.92 : 0.75);
  }
  return details;
}
