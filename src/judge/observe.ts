import type { Detector } from '../detect/types.ts';
import { Measured } from '../draft/measured.ts';
import { ownWords, quotedWords } from '../draft/own-words.ts';
import { type Segment, segmentsOf } from '../draft/segments.ts';
import type { Range } from '../draft/types.ts';
import { SCALES, SUBJECTS } from '../persona/kinds.ts';
import type { CompiledWardrobe } from './compile.ts';
import { Measurements } from './measurements.ts';
import type { Reading } from './reading.ts';
import { Recollection } from './recollection.ts';
import type { Observed } from './rules/types.ts';

/** What starts in a segment, at its place in the draft. */
function placed<R extends Range>(found: readonly R[], { start, end, from }: Segment): R[] {
  return found
    .map((one) => ({ ...one, start: one.start + from, end: one.end + from }))
    .filter((one) => one.start >= start && one.start < end);
}

/** A draft sounds as its loudest segment does: a paragraph of anger is not softened by ten calm ones. So do subjects. */
function loudest<K extends string>(
  readings: readonly (readonly [Segment, Reading])[],
  measuredIn: (reading: Reading) => Measurements<K>,
  name: K,
): Measured {
  let most = new Measured(0, () => []);
  for (const [{ from }, reading] of readings) {
    const measured = measuredIn(reading).get(name);
    if (measured.value <= most.value) continue;
    const shifted = () => measured.because.map(({ start, end }) => ({ start: start + from, end: end + from }));
    most = new Measured(measured.value, shifted);
  }
  return most;
}

/** Reads a draft once for all rules; `recollection` spares what was read before. */
export function observe(
  text: string,
  compiled: CompiledWardrobe,
  detectors: readonly Detector[],
  recollection = new Recollection(),
): Observed {
  const quoted = quotedWords(text);
  const own = ownWords(text, quoted);
  const segments = segmentsOf(text);
  const passages = segments.map(({ from, to }) => ({ words: text.slice(from, to), own: own.slice(from, to) }));
  const read = recollection.read(passages, compiled, detectors);
  const readings = segments.map((segment, index): readonly [Segment, Reading] => [segment, read[index]!]);
  const [only] = readings;
  if (only && readings.length === 1) return { ...only[1], quoted, detectors };
  return {
    details: readings.flatMap(([segment, { details }]) => placed(details, segment)),
    listed: readings.flatMap(([segment, { listed }]) => placed(listed, segment)),
    kept: readings.flatMap(([segment, { kept }]) => placed(kept, segment)),
    tone: new Measurements(SCALES, (scale) => loudest(readings, ({ tone }) => tone, scale)),
    mood: new Measurements(['unhappy'], () => loudest(readings, ({ mood }) => mood, 'unhappy')),
    subjects: new Measurements(SUBJECTS, (subject) => loudest(readings, ({ subjects }) => subjects, subject)),
    ownSubjects: readings.flatMap(([segment, { ownSubjects }]) => placed(ownSubjects, segment)),
    quoted,
    detectors,
  };
}
