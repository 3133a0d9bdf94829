import { toOriginal } from '../draft/normal.ts';
import { apart } from './schools/apart.ts';
import { listedSchools } from './schools/listed.ts';
import { lowerSchools } from './schools/lower.ts';
import { unlistedSchools } from './schools/unlisted.ts';
import type { Detail, Detector } from './types.ts';

/**
 * Universities by full name, short name, nickname and initials, and lower schools by pattern. The value is the full
 * name, so that 北邮 and BUPT agree.
 */
export const school: Detector = {
  kind: 'school',
  defaultLevel: 'note',
  substitutes: ['some-school', 'school'],
  find: (input): Detail[] => {
    const { folded } = input;
    const found = apart([...listedSchools(input), ...lowerSchools(folded.text), ...unlistedSchools(folded.text)]);
    return found.map(({ start, end, school: value, certainty }) => ({
      kind: 'school',
      value,
      certainty: Math.min(0.98, Math.round(certainty * 100) / 100),
      ...toOriginal(folded, start, end),
    }));
  },
};
