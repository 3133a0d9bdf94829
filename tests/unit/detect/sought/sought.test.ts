import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningsOf } from '../../../../src/detect/sought/beginnings.ts';
import { allOf, Sought } from '../../../../src/detect/sought/sought.ts';

const sorted = (words: Iterable<string>): string[] => [...new Set(words)].sort();

function beginnings(pattern: RegExp): string[] {
  const { open, pairs } = beginningsOf(pattern.source);
  return sorted([
    ...open.map((unit) => String.fromCharCode(unit)),
    ...pairs.map((pair) => String.fromCharCode(pair >>> 16, pair & 0xffff)),
  ]);
}

describe('beginningsOf', () => {
  it.each([
    [/云杉|云海|港/gu, ['云杉', '云海', '港']],
    [/融媒体?中心|(?<=科院)所/gu, ['融媒', '所']],
    [/(?:律师|设计)事务所(?![路街])/gu, ['律师', '设计']],
    [/(?:20)?[01]\d级/gu, ['20', ...[...'0123456789'].flatMap((one) => [`0${one}`, `1${one}`])]],
    [/[ab]\p{L}|c{2}d/gu, ['a', 'b', 'c']],
    [/(?<name>q[a-c]|💚)号/gu, ['qa', 'qb', 'qc', '💚']],
    [/(?:云|东?山)(?:杉|[路-路]街)|(?:云(?=海))+/gu, ['云', '云杉', '云路', '东山', '山杉', '山路']],
    [/\+86|a\.b|[)|(\]]x/gu, ['+8', 'a.', ')x', '|x', '(x', ']x']],
    [/^(?:(?!不(?:是|在))我)?在/gu, ['我在', '在']],
  ])('%s', (pattern, expected) => {
    expect(beginnings(pattern)).toEqual(sorted(expected));
  });

  it('throws where a match can begin with nearly anything, or be empty', () => {
    expect(() => beginningsOf(/\p{L}号/u.source)).toThrow(RangeError);
    expect(() => beginningsOf(/[^a]b/u.source)).toThrow(RangeError);
    expect(() => beginningsOf(/云|(?:.?b)/u.source)).toThrow(RangeError);
    expect(() => beginningsOf(/a?/u.source)).toThrow(RangeError);
  });
});

const found = (pattern: RegExp | Sought, text: string) =>
  Array.from(allOf(pattern, text), ({ index, 0: words, groups }) => [index, words, groups?.['one']]);

describe('Sought', () => {
  const PATTERN = /(?<![东西])云(?:杉|海)?[路街]|(?:aa|a)b|💚(?<one>\d)/gu;
  const TEXT = '云路，东云路，云杉街云海路 aab ab aaab 💚5 💚x云';

  it('finds what the pattern finds', () => {
    expect(found(new Sought(PATTERN), TEXT)).toEqual(found(PATTERN, TEXT));
    expect(found(new Sought(PATTERN), TEXT)).toHaveLength(7);
  });

  it('tells where matches begin inside others', () => {
    expect(new Sought('三姑|姑妈|妈').startsIn('三姑妈')).toEqual([0, 1, 2]);
  });

  /** Patterns of a few characters, so that texts of the same ones are full of them. */
  const { pattern } = fc.letrec<{ pattern: string; sequence: string; part: string; atom: string }>((tie) => ({
    pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((all) => all.join('|')),
    sequence: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((all) => all.join('')),
    part: fc
      .tuple(tie('atom'), fc.constantFrom('', '', '', '?', '*', '+', '{0,2}', '{2}', '+?'))
      .map((all) => all.join('')),
    atom: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('云', '海', 'a', '💚', '\\d', '\\.', '[云a]', '[a-c💚]', '.', '[^a]', '\\p{L}'),
      tie('pattern').map((inside) => `(?:${inside})`),
      fc
        .tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('pattern'))
        .map(([sign, inside]) => `(?:${sign}${inside}))`),
    ),
  }));

  it('finds what any pattern finds that can be read', () => {
    fc.assert(
      fc.property(
        pattern,
        fc.string({ unit: fc.constantFrom('云', '海', 'a', 'b', '💚', '1', '.'), maxLength: 30 }),
        (source, text) => {
          const sought = new Sought(source);
          let matches: unknown;
          try {
            matches = found(sought, text);
          } catch (error) {
            if (error instanceof RangeError) return;
            throw error;
          }
          expect(matches).toEqual(found(new RegExp(source, 'gu'), text));
        },
      ),
      { numRuns: 200 },
    );
  });
});
