import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, toOriginal } from '../../../src/draft/normal.ts';
import { DIGIT, EMOJI, HAN, LETTER, MASK, OTHER, tokensOf } from '../../../src/draft/tokens.ts';

describe('tokens', () => {
  it('stand in order, each where the folded text has it', () => {
    const parts = fc.constantFrom(
      '北',
      'Ａ',
      '郵',
      '①',
      '🍊',
      '👩‍💻',
      '*',
      '某',
      ' ',
      '，',
      'ж',
      '가',
      '下划线',
      'x下划线',
      '𠮷',
      '\u200b',
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        const { text: tokens, start, end, kind, apart } = tokensOf(folded);
        expect([start.length, end.length, kind.length, apart.length]).toEqual(Array(4).fill(tokens.length));
        tokens.forEach((token, at) => {
          expect(start[at]).toBeGreaterThanOrEqual(end[at - 1] ?? 0);
          const written = folded.text.slice(start[at], end[at]);
          if (kind[at] !== LETTER) expect(token).toBe(written);
          const range = toOriginal(folded, start[at]!, end[at]!);
          expect(range.start).toBeLessThan(range.end);
          expect(range.end).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });

  it('tell what a character can stand for', () => {
    const { text, kind } = tokensOf(fold('北Bв1🍊*某ア，。 👩'));
    expect(text).toEqual(['北', 'b', 'b', '1', '🍊', '*', '某', 'ア', '👩']);
    expect(kind).toEqual([HAN, LETTER, LETTER, DIGIT, EMOJI, MASK, MASK, OTHER, EMOJI]);
  });

  it('know where a sentence ends', () => {
    expect(tokensOf(fold('湖北，邮 局')).apart).toEqual([false, false, true, false]);
  });

  it('leave out an underscore that is spelled out in a name only', () => {
    expect(tokensOf(fold('ab下划线1')).text).toEqual(['a', 'b', '1']);
    expect(tokensOf(fold('画下划线')).text).toEqual(['画', '下', '划', '线']);
  });
});
