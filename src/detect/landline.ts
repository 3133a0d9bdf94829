import { allMatches } from '../draft/matches.ts';
import { toOriginal } from '../draft/normal.ts';
import { wrapped } from '../draft/wrapped.ts';
import { before, insideAddress, isAmount, isThing } from './context.ts';
import { unpack } from './gazetteer.ts';
import { AREA_CODES, METROPOLITAN_CODES } from './lists/area-codes.ts';
import { abroad } from './numbers/abroad.ts';
import { isDate } from './numbers/checks.ts';
import { readings, spelledIn, type Reading } from './numbers/digits.ts';
import { gapsIn, hangsOn, headOf, rowsOf, spansFrom, type Span } from './numbers/rows.ts';
import type { Detail, DetectInput, Detector } from './types.ts';

const METROPOLITAN: ReadonlySet<string> = new Set(unpack(METROPOLITAN_CODES));
const AREAS: ReadonlySet<string> = new Set(unpack(AREA_CODES));

/** What is dialled after the number: 转801, 分机 12, -801. */
const EXTENSION = '(?:[ ,]?(?:转(?:分机)?|分机号?|ext\\.?|x|#|-|—)[ :]?\\d{1,5}(?!\\d))?';

/** An area code, in brackets or with the country, and a number of seven or eight digits that begins with 2…8. */
const WITH_AREA = new RegExp(
  wrapped`
    (?<![\da-z_/+-]|\d[.,])(?<area>
      (?:\(?(?:\+|00)86\)?[ -]{0,2}|\(?86-)\(?0?(?:10|2\d|[3-9]\d{2})\)?|\(0(?:10|2\d|[3-9]\d{2})\)|
      0(?:10|2\d|[3-9]\d{2})
    )(?<gap> ?[-–—~·./_]? ?)(?<local>[2-8]\d{2,3}[ -]?\d{4})(?<extension>${EXTENSION})
    (?![\d_]|-\d)
  `,
  'gu',
);

/** Without an area code only a cue tells a number; 400 and 800 are the lines of firms. */
const LOCAL = new RegExp(
  wrapped`
    (?<cue>
      (?:
        座机|固话|固定电话|办公室?电话|宿舍电话|家里电话|单位电话|前台电话|科室电话|内线|电话|
        区号(?:是|为)?[ :]?0\d{2,3}[ ,]{0,2}(?:号码)?
      )(?:号码?)?(?:是|为|打)?[ :]{0,3}
    )(?<local>(?![48]00)[2-8]\d{2,3}[ -]?\d{4})(?<extension>${EXTENSION})(?![\d_]|-\d)
  `,
  'gu',
);

/** The same with a few words between: 家里座机老占线，66823190. */
const LOCAL_BEHIND = new RegExp(
  wrapped`
    (?:座机|固话|固定电话|办公室?电话|宿舍电话|家里电话|单位电话)[^\d\n]{1,12}[\s,.。:!~]
    (?<local>(?![48]00)[2-8]\d{2,3}[ -]?\d{4})(?![\d_]|-\d)
  `,
  'gu',
);

/** Some digits of the number hidden: 0379-6458xx12. */
const HIDDEN = new RegExp(
  wrapped`
    (?<![\da-z_/+-]|\d[.,])\(?(?<area>0(?:10|2\d|[3-9]\d{2}))(?<gap>[ )-]{0,2})
    (?<local>[2-8]\d{0,4}[*x×]{2,6}\d{0,5})(?![\d*x×a-z])
  `,
  'gu',
);

/** What may stand between digits that are written apart. */
const APART = /^[ .·•_/—–,，、-]{1,3}$/u;

/** A second line of the same place: 0311-80786622、80786633. */
const SECOND = / ?[、,/或和] ?(?<local>[2-8]\d{2,3}[ -]?\d{4})(?![\d_]|-\d)/uy;

const CUE = /(?:电话|座机|固话|号码|家里|致电|拨打|联系|传真|热线|tel|fax|call|phone|总机|前台)[^\d\n]{0,8}$/u;

/** Whether this code has numbers of this length: cities of three digits have eight. */
function isLine(area: string, local: string): boolean {
  return METROPOLITAN.has(area) ? local.length === 8 : AREAS.has(area);
}

/** Numbers whose digits stand one by one or in odd groups, after a cue: 0 2 3-6 8 7 1 4 0 5 9. */
function apart(reading: Reading): Span[] {
  return rowsOf(reading).flatMap((row): Span[] => {
    for (let from = 0; from < row.groups.length - 2; from++) {
      if (!headOf(row, from).startsWith('0')) continue;
      const span = spansFrom(row, from, 10, 12)
        .reverse()
        .find((one) => {
          const code = one.digits.slice(0, METROPOLITAN.has(one.digits.slice(0, 3)) ? 3 : 4);
          const local = one.digits.slice(code.length);
          return /^[2-8]\d{6,7}$/.test(local) && isLine(code, local) && one.to - from > 1;
        });
      if (!span || gapsIn(span).some((gap) => !APART.test(gap)) || hangsOn(span, 'right')) continue;
      return CUE.test(before(reading.text, span.start, 14)) ? [span] : [];
    }
    return [];
  });
}

/** Numbers of which some digits are hidden. */
function hidden({ folded }: DetectInput): Detail[] {
  if (!/0\d{2}[^\n]{0,8}[*x×]{2}/.test(folded.text)) return [];
  return allMatches(folded.text, HIDDEN).flatMap((match): Detail[] => {
    const { area, gap, local } = match.groups as Record<'area' | 'gap' | 'local', string>;
    if (!isLine(area, local) || local.length < 7 || local.length > 8) return [];
    if (gap === '' && !CUE.test(before(folded.text, match.index, 14))) return [];
    const range = toOriginal(folded, match.index, match.index + match[0].length);
    return [{ kind: 'landline', value: area + local.replace(/\D/g, 'x'), certainty: 0.85, ...range }];
  });
}

/**
 * Fixed lines of the mainland: with an area code, or after a cue. Lines that firms pay for (400, 800), hotlines (12345,
 * 95588) and extensions alone are nobody's own and never reported. The value has no extension.
 */
export const landline: Detector = {
  kind: 'landline',
  defaultLevel: 'warn',
  substitutes: ['private'],
  find: (input) => {
    const { folded } = input;
    const details: Detail[] = [];
    for (const reading of readings(input, 7)) {
      const { text } = reading;
      const push = (start: number, end: number, value: string, certainty: number): void => {
        if (reading.how !== 'plain' && spelledIn(input, reading, start, end) === 0) return;
        details.push({ kind: 'landline', value, certainty, ...toOriginal(folded, start, end) });
      };
      for (const match of allMatches(text, WITH_AREA)) {
        const { area, gap, local, extension } = match.groups as Record<'area' | 'gap' | 'local' | 'extension', string>;
        const code = area
          .replace(/\D/g, '')
          .replace(/^(?:00)?86/, '')
          .replace(/^0?/, '0');
        const number = local.replace(/\D/g, '');
        const start = match.index;
        const end = start + match[0].length;
        if (!isLine(code, number) || insideAddress(text, start)) continue;
        const cued = CUE.test(before(text, start, 12)) || /转|分机|ext/.test(extension) || /[(+]/.test(area);
        const isOfRow = /\d[ -]$/.test(before(text, start, 2)) && /^[ -]\d/.test(text.slice(end, end + 2));
        if (!cued && (isOfRow || isThing(text, start) || isAmount(text, start, end))) continue;
        push(start, end, code + number, cued ? 0.98 : gap.trim() === '-' ? 0.95 : gap === '' ? 0.85 : 0.9);
        SECOND.lastIndex = end;
        const second = SECOND.exec(text);
        const other = second?.groups?.['local'] ?? '';
        if (second && isLine(code, other.replace(/\D/g, ''))) {
          const last = end + second[0].length;
          push(last - other.length, last, code + other.replace(/\D/g, ''), 0.85);
        }
      }
      for (const match of allMatches(text, LOCAL)) {
        const { cue, local } = match.groups as Record<'cue' | 'local', string>;
        const end = match.index + match[0].length;
        // 电话 20240315: the day of the call.
        if (isDate(local.replace(/\D/g, ''))) continue;
        push(match.index + cue.length, end, local.replace(/\D/g, ''), 0.9);
      }
      for (const match of allMatches(text, LOCAL_BEHIND)) {
        const { local } = match.groups as { local: string };
        const end = match.index + match[0].length;
        if (!isDate(local.replace(/\D/g, ''))) push(end - local.length, end, local.replace(/\D/g, ''), 0.75);
      }
      for (const { start, end, digits } of apart(reading)) push(start, end, digits, 0.9);
    }
    const taken = new Set<number>();
    const far = abroad(input).filter(({ kind }) => kind === 'landline');
    return [...details, ...far, ...hidden(input)].filter(({ start }) => taken.size < taken.add(start).size);
  },
};
