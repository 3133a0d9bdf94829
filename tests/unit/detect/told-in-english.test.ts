import { describe, expect, it } from 'vitest';
import { detectAll } from '../../../src/detect/registry.ts';
import { formsOf } from '../../../src/draft/normal.ts';

const found = (text: string): string[] =>
  detectAll(formsOf(text)).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('what English words tell without a library', () => {
  it.each([
    ['CS 101 midterm killed me', 'class CS 101'],
    ['I failed math 55 again', 'class math 55'],
    ['third year econ student here', 'class third year econ'],
    ["I'm an accounting major and I hate it", 'class accounting major'],
    ['the class of 2024 is cursed', 'class class of 2024'],
    ['got into Leeds today mum', 'school Leeds'],
    ['my Columbia application is a mess', 'school Columbia'],
    ['rejected by Oxford again, cheers', 'school Oxford'],
    ['申Brown被拒了', 'school Brown'],
    ['I live in Smith Hall and it leaks', 'dorm Smith Hall'],
    ['Smith Hall 204 is haunted', 'dorm Smith Hall 204'],
    ['text me at 07700 900123', 'phone 07700 900123'],
  ])('%s', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  it.each([
    'math 101 is easy for a genius',
    'room 101 is on fire',
    "I'm a senior designer here",
    'senior year of high school',
    'duke it out with him',
    'brown sugar is sweet',
    'I love my columbia jacket',
    'we sang in the concert hall',
    'town hall meeting tonight was long',
    'order 07700900123 is late',
  ])('nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
