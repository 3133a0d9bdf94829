import { expect, it } from 'vitest';
import { asSureAs } from '../../../src/judge/certainty.ts';
import { LEVELS } from '../../../src/persona/levels.ts';

it.each([
  [1, ['clear', 'note', 'warn', 'hold']],
  [0.9, ['clear', 'note', 'warn', 'hold']],
  [0.89, ['clear', 'note', 'warn', 'warn']],
  [0.5, ['clear', 'note', 'warn', 'warn']],
  [0.49, ['clear', 'note', 'note', 'note']],
])('at %d every level is as loud as it may be', (certainty, heard) => {
  expect(LEVELS.map((level) => asSureAs(level, certainty))).toEqual(heard);
});
