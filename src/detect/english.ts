import type nlp from 'compromise';
import { allMatches } from '../draft/matches.ts';
import type { Range } from '../draft/types.ts';
import { senseOf } from './english/sense.ts';
import type { Detail, DetectInput, Detector } from './types.ts';

/** The compromise library as it is loaded: 360 kB, so whoever wants it brings it. */
export type Compromise = typeof nlp;

/** A guess from word shapes and a lexicon; names are not told from namesakes, so this is never more than a maybe. */
const CERTAINTY = 0.5;

/** UTF-16 units of Latin prose that are read in one draft: about 80 ms. */
const LONGEST_PROSE = 4000;

/** Four Latin words in a row. Words are bounded so that the search stays linear. */
const PROSE = /(?<![A-Za-z'’-])(?:[A-Za-z][A-Za-z'’-]{0,30}[,.;:!?]?[ \n]{1,3}){3}[A-Za-z]/;
const LATIN = /[A-Za-z][\x20-\x7e’“”\n]*/g;

/** What compromise is asked for, and what that is at first sight. */
const ASKED = [
  ['person', 'people'],
  ['place', 'places'],
  ['employer', 'organizations'],
] as const;

/** The kinds that its names turn out to be, with what may stand in their place. */
const KINDS = [
  ['person', ['person']],
  ['place', ['place']],
  ['employer', ['employer']],
  ['school', ['some-school', 'school']],
  ['address', ['address']],
] as const;

/** Whether a text holds Latin prose that is worth reading with compromise. */
export function hasLatinProse(text: string): boolean {
  return PROSE.test(text);
}

/** Stretches of Latin text that hold prose, up to `LONGEST_PROSE` units in all. */
function proseIn(text: string): Range[] {
  const stretches: Range[] = [];
  let left = LONGEST_PROSE;
  for (const { index, 0: stretch } of allMatches(text, LATIN)) {
    const read = stretch.slice(0, left);
    if (!hasLatinProse(read)) continue;
    stretches.push({ start: index, end: index + read.length });
    left -= read.length;
  }
  return stretches;
}

/** What compromise takes into a name that somebody has something by: Kevin Chen's house. */
const BELONGING = /['’]s?$/;

interface Offset {
  readonly start: number;
  readonly length: number;
}

interface Found {
  readonly terms: readonly { readonly offset: Offset }[];
}

/** Ranges of names in a text, of which compromise takes a last name with its 's for another one. */
function joined(text: string, ranges: readonly Range[]): Range[] {
  const names: Range[] = [];
  for (const range of ranges) {
    const before = names.at(-1);
    if (before && text.slice(before.end, range.start) === ' ') names[names.length - 1] = { ...before, end: range.end };
    else names.push(range);
  }
  return names.map(({ start, end }) => ({ start, end: start + text.slice(start, end).replace(BELONGING, '').length }));
}

/** Where a name ends at the latest: at a mark, or at a full stop that is behind no title or initial. */
const END_OF_NAME =
  /["“”:;?!()[\]]|--|\.{2}|(?<!\b(?:Mr|MR|Mrs|Ms|Mme|Dr|Prof|Gen|Capt|Col|Lt|Sgt|Rev|Sen|Gov|St|Jr|Sr|Mt|Ft|[A-Z]))\.(?= )/;

/** A range without what follows a mark that ends a name: compromise reads on over some. */
function endedAtMark(text: string, { start, end }: Range): Range[] {
  const mark = END_OF_NAME.exec(text.slice(start, end));
  const { length } = text.slice(start, mark ? start + mark.index : end).replace(/[\s.,'’-]+$/, '');
  return length > 1 ? [{ start, end: start + length }] : [];
}

function namesIn(library: Compromise, text: string): Detail[] {
  return proseIn(text).flatMap((stretch) => {
    const read = library(text.slice(stretch.start, stretch.end));
    return ASKED.flatMap(([asked, method]) => {
      const ranges = (read[method]().json({ offset: true }) as Found[]).flatMap(({ terms }): Range[] => {
        const [first, last] = [terms[0]?.offset, terms.at(-1)?.offset];
        if (!first || !last) return [];
        return [{ start: stretch.start + first.start, end: stretch.start + last.start + last.length }];
      });
      const names = joined(text, ranges).flatMap((range) => endedAtMark(text, range));
      return names.flatMap(({ start, end }): Detail[] => {
        const kind = senseOf(text, { kind: asked, start, end });
        return kind ? [{ kind, value: text.slice(start, end).toLowerCase(), certainty: CERTAINTY, start, end }] : [];
      });
    });
  });
}

/**
 * Detectors of people, places and organisations in English prose. `library` is compromise, loaded by the caller; a
 * draft without Latin prose never touches it. Silent unless a contract speaks of the kind.
 */
export function englishDetectors(library: Compromise): Detector[] {
  const names = new WeakMap<DetectInput, Detail[]>();
  const read = (input: DetectInput): Detail[] => {
    const known = names.get(input) ?? namesIn(library, input.text);
    names.set(input, known);
    return known;
  };
  return KINDS.map(([kind, substitutes]) => ({
    kind,
    defaultLevel: 'clear',
    substitutes,
    find: (input) => read(input).filter((detail) => detail.kind === kind),
  }));
}
