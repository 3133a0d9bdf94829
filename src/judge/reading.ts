import { detectInEach } from '../detect/registry.ts';
import type { Detector } from '../detect/types.ts';
import { formsOf } from '../draft/normal.ts';
import { covers } from '../draft/ranges.ts';
import type { Range } from '../draft/types.ts';
import { SCALES, SUBJECTS } from '../persona/kinds.ts';
import { measureSubjects } from '../subject/measure.ts';
import { toneScale } from '../tone/registry.ts';
import { unhappiness } from '../tone/unhappy.ts';
import type { CompiledWardrobe } from './compile.ts';
import { Measurements } from './measurements.ts';
import type { Observed } from './rules/types.ts';

/** The words of one segment of a draft, and the same with somebody else's words blanked out. */
export interface Passage {
  readonly words: string;
  readonly own: string;
}

/** What a passage says; positions in UTF-16 units of its words. */
export type Reading = Omit<Observed, 'quoted' | 'detectors'>;

/** Kinds of which a part is no name where the rest is told by the wardrobe: @半夜不睡 的橘子. */
const CALLED: ReadonlySet<string> = new Set(['handle', 'person']);

/** Whether two ranges overlap and neither covers the other. */
const crosses = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end && !covers(a, b) && !covers(b, a);

/** Reads passages side by side (see `detectInEach`), a reading for each in the same order. */
export function readEach(
  passages: readonly Passage[],
  compiled: CompiledWardrobe,
  detectors: readonly Detector[],
): readonly Reading[] {
  const forms = passages.map(({ words }) => formsOf(words));
  const listed = forms.map(({ skeleton }) => compiled.findListed(skeleton));
  const details = detectInEach(forms, detectors);
  return passages.map(({ words, own }, index) => {
    const ownForms = own === words ? forms[index]! : formsOf(own);
    const listedHere = listed[index]!;
    let measured: ReturnType<typeof measureSubjects> | undefined;
    const subjectsIn = () => (measured ??= measureSubjects(ownForms));
    return {
      details: details[index]!.filter((one) => !CALLED.has(one.kind) || !listedHere.some((l) => crosses(one, l))),
      listed: listedHere,
      kept: compiled.findKept(ownForms.skeleton),
      tone: new Measurements(SCALES, (scale) => toneScale(scale).measure(ownForms)),
      mood: new Measurements(['unhappy'], () => unhappiness(ownForms)),
      subjects: new Measurements(SUBJECTS, (subject) => subjectsIn().get(subject)!),
      ownSubjects: compiled.findOwnSubjects(ownForms.skeleton),
    };
  });
}
