import { describe, expect, it } from 'vitest';
import { FORMS } from '../../../src/detect/ages/forms.ts';
import { FIGURES } from '../../../src/detect/ages/years.ts';
import { allMatches, matchesAt } from '../../../src/draft/matches.ts';
import { fold } from '../../../src/draft/normal.ts';
import { readDrafts } from '../../corpus/details/read.ts';

const TEXTS = readDrafts('tune').map(({ text }) => fold(text).text);

describe('a form of ages', () => {
  it.each(FORMS.filter(({ pattern }) => pattern.sticky).map(({ pattern }) => pattern))(
    'begins with a number of two figures where it is tried at these alone: %s',
    (pattern) => {
      const anywhere = new RegExp(pattern.source, pattern.flags.replace('y', 'g'));
      for (const text of TEXTS) {
        const numbers = allMatches(text, FIGURES).map(({ index }) => index);
        expect([...matchesAt(text, numbers, pattern)]).toEqual([...allMatches(text, anywhere)]);
      }
    },
  );

  it.each(FORMS.filter(({ needs }) => needs))('tells no age without one of $needs: $pattern', (form) => {
    for (const text of TEXTS) {
      if (form.needs!.some((one) => text.includes(one))) continue;
      for (const { index, 0: words } of allMatches(text, form.pattern)) {
        const end = index + words.length;
        expect(form.certainty(text.slice(0, index), text.slice(end), words), text).toBe(0);
      }
    }
  });
});
