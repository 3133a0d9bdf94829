import { BASES } from './bases.ts';
import { DIALECTS } from './dialects.ts';
import { LETTERS } from './letters.ts';
import { NET } from './net.ts';
import { AIMED } from './swearing-aimed.ts';
import { ENGLISH } from './swearing-english.ts';
import { EXCLAMATIONS } from './swearing-exclamations.ts';
import { FRESH } from './swearing-fresh.ts';
import { SHORTENED } from './swearing-letters.ts';
import { NAMES } from './swearing-names.ts';
import { SPELLED } from './swearing-spelled.ts';
import { WORDPLAY } from './swearing-wordplay.ts';
import type { SwearGroup } from './types.ts';

/** All words that swear or insult. */
export const SWEARING: readonly SwearGroup[] = [
  ...BASES,
  ...EXCLAMATIONS,
  ...AIMED,
  ...NAMES,
  ...ENGLISH,
  ...DIALECTS,
  ...LETTERS,
  ...NET,
  ...FRESH,
  ...SPELLED,
  ...SHORTENED,
  ...WORDPLAY,
];
