import type { Forms } from '../draft/normal.ts';
import { Measured } from '../draft/measured.ts';
import { toOriginal } from '../draft/normal.ts';
import type { Range } from '../draft/types.ts';
import { SUBJECTS, type Subject } from '../persona/kinds.ts';
import { bucketsOf, placeOf, shareOf, stretchesOf, type Stretch } from './features.ts';
import { oddsOf, surenessOf, weightOf } from './model.ts';
import { ABOUT, type SubjectReading } from './types.ts';
import { TIERS } from './words.ts';

/** How many ranges a reading tells at most: enough to see why, few enough to read. */
const MOST_RANGES = 4;

interface Evidence extends Range {
  readonly weight: number;
}

/** What a lexicon's word weighs beside n-grams, by its tier: a reader believes the word. */
const TIER_WEIGHTS = [4, 2, 0.5] as const;

/** An n-gram that weighs less says nothing to a reader; where nothing weighs more, the strongest is told. */
const LEAST_WEIGHT = 0.25;

const HAN = /\p{Script=Han}|[a-z]/u;

function evidenceOf({ folded }: Forms, stretch: Stretch, subject: number): Evidence[] {
  const words = stretch.named.flatMap(({ start, end, signals }) => {
    const signal = signals.find((one) => Math.floor(one / TIERS.length) === subject);
    return signal === undefined ? [] : [{ start, end, weight: TIER_WEIGHTS[signal % TIERS.length]! }];
  });
  const learned: Evidence[] = [];
  const { count, buckets, sources } = bucketsOf(stretch);
  for (let at = 0; at < count; at++) {
    const weight = weightOf(buckets[at]!, subject);
    if (weight <= 0) continue;
    const { start, end } = placeOf(stretch, sources[at]!);
    if (HAN.test(folded.text.slice(start, end))) learned.push({ start, end, weight });
  }
  const share = shareOf(count);
  const all = [...words, ...learned.map((one) => ({ ...one, weight: one.weight * share }))].sort(
    (a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  return all.filter(({ weight }, index) => index === 0 || weight >= LEAST_WEIGHT);
}

/** The strongest pieces of evidence that do not overlap, as ranges of the original. */
function becauseOf(forms: Forms, stretch: Stretch, subject: number): Range[] {
  const told: Evidence[] = [];
  for (const one of evidenceOf(forms, stretch, subject)) {
    if (told.length === MOST_RANGES) break;
    if (told.every(({ start, end }) => one.end <= start || end <= one.start)) told.push(one);
  }
  return told.map(({ start, end }) => toOriginal(forms.folded, start, end));
}

/**
 * How surely the user's own words are about each subject, and by which of them. A linear model over the words of the
 * lexicons and hashed n-grams, trained by `scripts/train-subject.ts`. Irony and pictures of speech (过期车票 of a love)
 * are beyond it where the lexicon of look-alikes does not know them.
 */
export function measureSubjects(forms: Forms): ReadonlyMap<Subject, SubjectReading> {
  const stretches = stretchesOf(forms);
  const odds = stretches.map(oddsOf);
  return new Map(
    SUBJECTS.map((subject, place) => {
      let best = 0;
      for (let one = 1; one < odds.length; one++) if (odds[one]![place]! > odds[best]![place]!) best = one;
      const value = stretches.length === 0 ? 0 : surenessOf(place, odds[best]![place]!);
      return [subject, new Measured(value, () => (value < ABOUT ? [] : becauseOf(forms, stretches[best]!, place)))];
    }),
  );
}
