import { ANIMALS } from './animals.ts';
import { BARE } from './bare.ts';
import { BORN } from './born.ts';
import { DECADES } from './decades.ts';
import type { AgeForm } from './form.ts';
import { INFANTS } from './infants.ts';
import { INTRODUCED } from './introduced.ts';
import { LATIN } from './latin.ts';
import { LIVED } from './lived.ts';
import { MARKED } from './marked.ts';
import { REACHED } from './reached.ts';
import { TOLD } from './told.ts';
import { VINTAGES } from './vintages.ts';

/** All ways to tell an age. */
export const FORMS: readonly AgeForm[] = [
  ...MARKED,
  ...ANIMALS,
  ...BORN,
  ...BARE,
  ...TOLD,
  ...REACHED,
  ...DECADES,
  ...LIVED,
  ...INTRODUCED,
  ...LATIN,
  ...VINTAGES,
  ...INFANTS,
];
