import { detectAll } from '../detect/registry.ts';
import type { Detector } from '../detect/types.ts';
import { Measured } from '../draft/measured.ts';
import { formsOf } from '../draft/normal.ts';
import { covers } from '../draft/ranges.ts';
import { ownWords, quotedWords } from '../draft/own-words.ts';
import { type Segment, segmentsOf } from '../draft/segments.ts';
import type { Range } from '../draft/types.ts';
import { SCALES, SUBJECTS } from '../persona/kinds.ts';
import { measureSubjects } from '../subject/measure.ts';
import { toneScale } from '../tone/registry.ts';
import type { CompiledWardrobe } from './compile.ts';
import { Measurements } from './measurements.ts';
import type { Observed } from './rules/types.ts';

/** What one segment of a draft says; positions in UTF-16 units of what was read. */
type Reading = Omit<Observed, 'quoted' | 'detectors'>;

/**
 * What was read of the last draft, so that after one more key only what changed is read again. One for each box; it
 * forgets the draft with the next one.
 */
export class Recollection {
  #compiled: CompiledWardrobe | undefined;
  #detectors: readonly Detector[] | undefined;
  #readings: ReadonlyMap<string, Reading> = new Map();

  /** The readings of the last draft, where it was read for the same wardrobe by the same detectors. */
  of(compiled: CompiledWardrobe, detectors: readonly Detector[]): ReadonlyMap<string, Reading> {
    return this.#compiled === compiled && this.#detectors === detectors ? this.#readings : new Map<string, Reading>();
  }

  keep(compiled: CompiledWardrobe, detectors: readonly Detector[], readings: ReadonlyMap<string, Reading>): void {
    this.#compiled = compiled;
    this.#detectors = detectors;
    this.#readings = readings;
  }
}

/** Kinds of which a part is no name where the rest is told by the wardrobe: @半夜不睡 的橘子. */
const CALLED: ReadonlySet<string> = new Set(['handle', 'person']);

/** Whether two ranges overlap and neither covers the other. */
const crosses = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end && !covers(a, b) && !covers(b, a);

function read(text: string, own: string, compiled: CompiledWardrobe, detectors: readonly Detector[]): Reading {
  const forms = formsOf(text);
  const ownForms = own === text ? forms : formsOf(own);
  const listed = compiled.findListed(forms.skeleton);
  let measured: ReturnType<typeof measureSubjects> | undefined;
  const subjectsIn = () => (measured ??= measureSubjects(ownForms));
  return {
    details: detectAll(forms, detectors).filter((one) => !CALLED.has(one.kind) || !listed.some((l) => crosses(one, l))),
    listed,
    kept: compiled.findKept(ownForms.skeleton),
    tone: new Measurements(SCALES, (scale) => toneScale(scale).measure(ownForms)),
    subjects: new Measurements(SUBJECTS, (subject) => subjectsIn().get(subject)!),
    ownSubjects: compiled.findOwnSubjects(ownForms.skeleton),
  };
}

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
  recollection?: Recollection,
): Observed {
  const quoted = quotedWords(text);
  const own = ownWords(text, quoted);
  const segments = segmentsOf(text);
  const known = recollection?.of(compiled, detectors);
  const fresh = new Map<string, Reading>();
  const readings = segments.map((segment): readonly [Segment, Reading] => {
    const words = text.slice(segment.from, segment.to);
    const ownPart = own.slice(segment.from, segment.to);
    const key = ownPart === words ? words : `${words}\0${ownPart}`;
    const reading = fresh.get(key) ?? known?.get(key) ?? read(words, ownPart, compiled, detectors);
    fresh.set(key, reading);
    return [segment, reading];
  });
  recollection?.keep(compiled, detectors, fresh);
  const [only] = readings;
  if (only && readings.length === 1) return { ...only[1], quoted, detectors };
  return {
    details: readings.flatMap(([segment, { details }]) => placed(details, segment)),
    listed: readings.flatMap(([segment, { listed }]) => placed(listed, segment)),
    kept: readings.flatMap(([segment, { kept }]) => placed(kept, segment)),
    tone: new Measurements(SCALES, (scale) => loudest(readings, ({ tone }) => tone, scale)),
    subjects: new Measurements(SUBJECTS, (subject) => loudest(readings, ({ subjects }) => subjects, subject)),
    ownSubjects: readings.flatMap(([segment, { ownSubjects }]) => placed(ownSubjects, segment)),
    quoted,
    detectors,
  };
}
