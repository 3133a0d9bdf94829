import { toOriginal } from '../draft/normal.ts';
import { apart } from './schools/apart.ts';
import { cuedEmployers } from './employers/cued.ts';
import { employersIn } from './employers/names.ts';
import { namedFirms } from './employers/firms.ts';
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
    const { text } = folded;
    const named = apart([...employersIn(text), ...namedFirms(text)]);
    const others = cuedEmployers(text).filter(
      (one) => !named.some(({ start, end }) => start < one.end && one.start < end),
    );
    return apart([...named, ...others]).map(({ start, end, certainty }) => ({
      kind: 'employer',
      value: text.slice(start, end),
      certainty,
      ...toOriginal(folded, start, end),
    }));
  },
};
