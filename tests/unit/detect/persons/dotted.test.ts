import { expect, it } from 'vitest';
import { person } from '../../../../src/detect/person.ts';
import { foundBy } from './read.ts';

it('ends a foreign name in parts with the text at the latest', () => {
  const text = '摘抄——西蒙娜·德·波伏娃';
  expect(foundBy(person, text).map(({ end }) => end)).toEqual([text.length]);
});
