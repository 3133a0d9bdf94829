import { abroad } from './numbers/abroad.ts';
import { masked } from './numbers/masked.ts';
import { mobiles } from './numbers/mobile.ts';
import type { Detector } from './types.ts';

/**
 * Mobile numbers of the mainland (eleven digits, or fewer where some are hidden), and any number of Hong Kong, Macau,
 * Taiwan or another country, where the form does not tell a mobile from a fixed one.
 */
export const phone: Detector = {
  kind: 'phone',
  defaultLevel: 'warn',
  substitutes: ['private'],
  find: (input) => [
    ...mobiles(input),
    ...abroad(input).filter(({ kind }) => kind === 'phone'),
    ...masked(input, 'phone'),
  ],
};
