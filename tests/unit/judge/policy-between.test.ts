import { expect, it } from 'vitest';
import { policyBetween } from '../../../src/judge/links.ts';
import { wardrobeWith } from './wardrobe.ts';

const { wardrobe } = wardrobeWith();

it('knows a link from both ends, and takes silence for never', () => {
  expect(policyBetween(wardrobe, 'vent', 'fan')).toBe('open');
  expect(policyBetween(wardrobe, 'fan', 'vent')).toBe('open');
  expect(policyBetween(wardrobe, 'main', 'vent')).toBe('never');
});
