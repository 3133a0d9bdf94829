import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/draft/normal.ts';
import { SUBJECTS } from '../../../src/persona/kinds.ts';
import { LEXICON } from '../../../src/subject/lexicon/all.ts';
import { LOOK_ALIKES } from '../../../src/subject/lexicon/look-alikes.ts';
import { wordsOf } from '../../../src/subject/lexicon/types.ts';
import { TIERS, wordsIn } from '../../../src/subject/words.ts';

const of = (subject: (typeof SUBJECTS)[number]): string[] => TIERS.flatMap((tier) => wordsOf(LEXICON[subject][tier]));

describe.each(SUBJECTS)('the words of %s', (subject) => {
  const words = of(subject);

  it('are many, each in one tier', () => {
    expect(words.length).toBeGreaterThanOrEqual(150);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('are spelled as a draft is folded', () => {
    expect(words.filter((word) => fold(word).text !== word)).toEqual([]);
  });

  it('are no look-alikes', () => {
    const alike = new Set(wordsOf(LOOK_ALIKES));
    expect(words.filter((word) => alike.has(word))).toEqual([]);
  });
});

describe('look-alikes', () => {
  const phrases = wordsOf(LOOK_ALIKES);

  it('are listed once, as a draft is folded', () => {
    expect(phrases.filter((phrase) => fold(phrase).text !== phrase)).toEqual([]);
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
  });

  it('say nothing where they stand alone', () => {
    expect(phrases.filter((phrase) => wordsIn(fold(phrase).text).some(({ signals }) => signals.length > 0))).toEqual(
      [],
    );
  });
});
