import { age } from '../../../../src/detect/age.ts';
import { formsOf } from '../../../../src/draft/normal.ts';

/** The ages that are found in a draft, as they stand in it. */
export const agesIn = (text: string): string[] =>
  age.find(formsOf(text)).map(({ start, end }) => text.slice(start, end));
