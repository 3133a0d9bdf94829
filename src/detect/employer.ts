import { toOriginal } from '../draft/normal.ts';
import { cuedEmployers } from './employers/cued.ts';
import { factoriesIn } from './employers/factories.ts';
import { namedFirms } from './employers/firms.ts';
import { employersIn } from './employers/names.ts';
import { wardsIn } from './employers/wards.ts';
import { apart } from './schools/apart.ts';
import { inMandarin } from './spoken.ts';
import type { Detail, Detector } from './types.ts';

/**
 * Where somebody works: companies by their ending, and well-known names, both only beside a word of work, since a
 * brand that is mentioned is no employer.
 */
export const employer: Detector = {
  kind: 'employer',
  defaultLevel: 'clear',
  substitutes: ['some-company', 'employer'],
  find: ({ folded }): Detail[] => {
    const text = inMandarin(folded.text);
    const named = apart([...employersIn(text), ...namedFirms(text), ...factoriesIn(text), ...wardsIn(text)]);
    const others = cuedEmployers(text).filter(
      (one) => !named.some(({ start, end }) => start < one.end && one.start < end),
    );
    return apart([...named, ...others]).map(({ start, end, certainty }) => ({
      kind: 'employer',
      value: folded.text.slice(start, end),
      certainty,
      ...toOriginal(folded, start, end),
    }));
  },
};
