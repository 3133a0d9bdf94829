import { allMatches } from '../../draft/matches.ts';
import { toOriginal } from '../../draft/normal.ts';
import { before, insideAddress } from '../context.ts';
import type { Detail, DetectInput } from '../types.ts';
import { CARRIER, PHONE_CUE } from './carriers.ts';
import { alikeReading, longestRowIn, readings, spelledIn } from './digits.ts';

/** What announces a number that is written in characters which only sound like digits. */
const ALIKE_CUE =
  /(?:电话|手机|号码|联系|打给|短信|致电|加我|微信|vx|tel|phone)(?:方式|号码?|我?的?是|为|加|我)?[ :,→]{0,3}/gu;

const ALIKE_SIGN = /电话|手机|号码|联系|打给|短信|致电|加我|微信|vx|tel|phone/u;

const ELEVEN = /^[ ._-]{0,2}(1(?:[ ._-]?\d){10})(?!\d)/;

/** Eleven characters after a cue that are digits or sound like them: 腰三吧… */
export function alike(input: DetectInput): Detail[] {
  const { folded } = input;
  const details: Detail[] = [];
  if (!ALIKE_SIGN.test(folded.text)) return details;
  for (const cue of allMatches(folded.text, ALIKE_CUE)) {
    const reading = alikeReading(input);
    const at = cue.index + cue[0].length;
    const match = ELEVEN.exec(reading.text.slice(at, at + 28));
    if (!match) continue;
    const value = match[1]!.replace(/\D/g, '');
    const start = at + match[0].length - match[1]!.length;
    const end = start + match[1]!.length;
    const sounding = spelledIn(input, reading, start, end);
    if (sounding === 0 || !CARRIER.test(value)) continue;
    details.push({ kind: 'phone', value, certainty: 0.9, ...toOriginal(folded, start, end) });
  }
  return details;
}

/** Letters that look like a digit between digits: 147O2839465, l38 1234 5678. */
const LETTERED = /(?<![a-z0-9])[1li|](?:[ -]?[0-9oli]){10}(?![a-z0-9])/g;

/** Eleven digits of which some are letters. */
export function lettered(input: DetectInput): Detail[] {
  const { folded } = input;
  if (longestRowIn(input) < 7) return [];
  return allMatches(folded.text, LETTERED).flatMap(({ 0: words, index }): Detail[] => {
    const letters = words.match(/[oli|]/g)?.length ?? 0;
    const value = words.replace(/o/g, '0').replace(/[li|]/g, '1').replace(/[ -]/g, '');
    if (letters === 0 || letters > 4 || !CARRIER.test(value) || insideAddress(folded.text, index)) return [];
    const range = toOriginal(folded, index, index + words.length);
    return [{ kind: 'phone', value, certainty: 0.9, ...range }];
  });
}

/** Numerals that begin the next word right behind a number: 五六七八一起. */
const TRAILING = /(?<!\d)1\d{10}(?=\d{1,2}(?!\d))/g;

/** Eleven numerals after a cue that run into the first of the next word. */
export function runningOn(input: DetectInput): Detail[] {
  const reading = readings(input, 11).find(({ how }) => how === 'spelled');
  if (!reading) return [];
  return allMatches(reading.text, TRAILING).flatMap(({ 0: value, index }): Detail[] => {
    const end = index + value.length;
    if (!CARRIER.test(value) || /\d/.test(input.folded.text[end]!)) return [];
    if (!PHONE_CUE.test(before(reading.text, index, 16)) || spelledIn(input, reading, index, end) < 6) return [];
    return [{ kind: 'phone', value, certainty: 0.9, ...toOriginal(input.folded, index, end) }];
  });
}
