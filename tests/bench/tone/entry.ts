import { formsOf } from '../../../src/draft/normal.ts';
import { measureSubjects } from '../../../src/subject/measure.ts';
import { TONE_SCALES } from '../../../src/tone/registry.ts';

/** Reads a first draft, for which everything is unpacked. */
export function start(): unknown {
  const forms = formsOf('今天的云像没搅匀的牛奶');
  return [TONE_SCALES.map(({ measure }) => measure(forms)), measureSubjects(forms)];
}
