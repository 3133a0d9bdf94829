import { describe, expect, it } from 'vitest';
import { readDrafts } from '../../../corpus/details/read.ts';
import { NUMBERS, numbersIn } from './support.ts';

const drafts = readDrafts('tune', ['numbers']);
/** Drafts of later rounds: other spellings, separators and cues. */
const later = readDrafts('tune', ['third-numbers', 'fourth-numbers']);
const kinds = new Set(NUMBERS.map(({ kind }) => kind));
const lookAlikes = drafts.filter(({ details }) => details.length === 0);
const telling = drafts.filter(({ details }) => details.length > 0);

const places = (details: readonly { kind: string; start: number; end: number }[], text: string): string[] =>
  details.map(({ kind, start, end }) => `${kind}@${start}:${text.slice(start, end)}`);

describe('numbers of the corpus', () => {
  it('has a hundred and fifty drafts, half of them look-alikes, and ten of every kind', () => {
    expect(drafts.length).toBeGreaterThanOrEqual(150);
    expect(lookAlikes.length * 2).toBeGreaterThanOrEqual(drafts.length);
    for (const kind of kinds) {
      expect(telling.flatMap(({ details }) => details).filter((one) => one.kind === kind).length).toBeGreaterThan(9);
    }
  });

  it.each([...telling, ...later])('$text', ({ text, details }) => {
    const labelled = details.filter(({ kind }) => kinds.has(kind));
    expect(places(numbersIn(text), text)).toEqual(places(labelled, text));
  });

  it.each(lookAlikes)('nothing in $text', ({ text }) => {
    expect(numbersIn(text)).toEqual([]);
  });
});
