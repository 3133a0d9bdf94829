import { toOriginal } from '../draft/normal.ts';
import { before, isOtherNumber } from './context.ts';
import type { Detail, DetectInput, Detector } from './types.ts';

/**
 * Eleven digits of a mainland mobile number, with one kind of separator or none. The first three digits are those that
 * the carriers of the numbering plan (YD/T 2018 and later grants) were given.
 */
const MOBILE =
  /(?<!\d[.,]?)(?<abroad>(?:\+|00)?86[ -]?)?(?<number>1(?:[ .·_-]?(?:3\d|4[014-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9]))(?:[ .·_-]?\d){8})(?![.,]?\d)/g;

/** The plan's third digit may stand apart too, when every digit does. */
const SPACED_OUT = /(?<!\d[ .·_-]?)(?<number>1([ .·_-])[3-9](?:\2\d){9})(?![ .·_-]?\d)/g;

const CUE = /(?:电话|手机|手机号|号码|致电|tel|call|phone|联系|打给|微信)[^\d\n]{0,6}$/u;

/** The usual groups, whatever separates them: 138 1234-5678. */
const GROUPS = /^\d{3}\D\d{4}\D\d{4}$/;

const separators = (number: string): Set<string> => new Set(number.match(/\D/g) ?? []);

/** Whether a spaced number is part of a longer row of groups, as on a bank card. */
function isLongerRow(text: string, start: number, end: number): boolean {
  return /\d{4}[ -]$/.test(before(text, start, 5)) || /^[ -]\d{4}/.test(text.slice(end, end + 5));
}

function find({ folded }: DetectInput, pattern: RegExp): Detail[] {
  const { text } = folded;
  const details: Detail[] = [];
  for (const match of text.matchAll(pattern)) {
    const { number, abroad } = match.groups as { number: string; abroad?: string };
    if (separators(number).size > 1 && !GROUPS.test(number)) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (number.length > 11 && isLongerRow(text, start, end)) continue;
    const sure = abroad !== undefined || CUE.test(before(text, start, 12));
    if (!sure && isOtherNumber(text, start, end)) continue;
    const value = number.replace(/\D/g, '');
    details.push({ kind: 'phone', value, certainty: sure ? 0.98 : 0.95, ...toOriginal(folded, start, end) });
  }
  return details;
}

/** Mainland mobile numbers: plain, spaced, dashed, full-width, with +86. */
export const phone: Detector = {
  kind: 'phone',
  defaultLevel: 'warn',
  substitutes: ['private'],
  find: (input) => [...find(input, MOBILE), ...find(input, SPACED_OUT)],
};
