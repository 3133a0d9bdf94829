import nlp from 'compromise';
import { describe, expect, it } from 'vitest';
import { englishDetectors, hasLatinProse, type Compromise } from '../../../src/detect/english.ts';
import { detectAll, DETECTORS } from '../../../src/detect/registry.ts';
import { formsOf } from '../../../src/draft/normal.ts';

const found = (text: string, library: Compromise = nlp) =>
  detectAll(formsOf(text), englishDetectors(library)).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('names in English prose', () => {
  it('finds people, places and organisations where they stand', () => {
    expect(found('昨天😀 I met Michael Brown in London, he works at Google now. 好巧')).toEqual([
      ['person', 'Michael Brown'],
      ['place', 'London'],
      ['employer', 'Google'],
    ]);
  });

  it('is never more than a maybe, and silent unless a contract speaks', () => {
    const detectors = englishDetectors(nlp);
    const details = detectAll(formsOf('I met Michael Brown in London'), detectors);
    expect(details.length).toBeGreaterThan(0);
    for (const { certainty } of details) expect(certainty).toBeLessThanOrEqual(0.5);
    for (const { defaultLevel } of detectors) expect(defaultLevel).toBe('clear');
  });

  it('is not in the default toolkit', () => {
    expect(detectAll(formsOf('I met Michael Brown in Nebraska'), DETECTORS)).toEqual([]);
  });

  it.each(['今天吃了KFC', 'bupt yyds', 'ok', 'a-'.repeat(50_000), '我们去 London 玩'])(
    'never touches it: %.20s',
    (text) => {
      const untouchable = (() => {
        throw new Error('the library was asked');
      }) as unknown as Compromise;
      expect(found(text, untouchable)).toEqual([]);
    },
  );

  it('reads one draft once for all kinds', () => {
    let reads = 0;
    const counted = ((text: string) => ((reads += 1), nlp(text))) as Compromise;
    found('I met Michael Brown in London', counted);
    expect(reads).toBe(1);
  });

  it('reads no more than a few thousand characters of prose', () => {
    let length = 0;
    const counted = ((text: string) => ((length += text.length), nlp(''))) as Compromise;
    found('we went home and slept. '.repeat(1000), counted);
    expect(length).toBe(4000);
  });
});

describe('what a name in English prose is', () => {
  it.each([
    ['she teaches at a Sunrise Ridge College nearby', ['school', 'Sunrise Ridge College']],
    ['I sat in Renji Hospital all night', ['address', 'Renji Hospital']],
    ['my night shifts at Renji Hospital again', ['employer', 'Renji Hospital']],
    ['I hate my job at Google so much', ['employer', 'Google']],
    ['we met Amanda Reed in town', ['person', 'Amanda Reed']],
    ["Amanda's book is still on my desk", ['person', 'Amanda']],
    ["lunch at my boss Kevin Chen's house", ['person', 'Kevin Chen']],
  ] as const)('%s: %j', (text, expected) => {
    expect(found(text)).toContainEqual(expected);
  });

  it.each([
    ['a dish', 'the best Peking duck is cheap'],
    ['a bank', 'waiting in line at Chase bank'],
    ['bread', 'the toast at Paris Baguette is warm'],
    ['a drink', 'I only want a Dr Pepper now'],
    ['a label', 'my Calvin Klein jacket is too big'],
    ['shoes', 'those Jordan shoes are so cool'],
    ['a law', "we learnt Newton's law again today"],
    ['jeans', "my Levi's jeans are torn again"],
    ['a singer', 'crying over Taylor Swift in my room'],
    ['a singer by half of the name', 'I dreamt that Taylor Swift sang for me'],
    ['an athlete', 'Kobe was the best of them all'],
    ['a shop', 'bought my desk from Ikea last week'],
    ['a part of an address', 'the flat is on Apt five there'],
  ])('nobody is told by %s: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('hasLatinProse', () => {
  it.each(['I met him in town', 'hello,\nworld and all', '他说 see you next week 就走了'])('%s', (text) => {
    expect(hasLatinProse(text)).toBe(true);
  });

  it.each(['', '北邮', 'see you', 'bupt-yyds-2025', 'iPhone 17 Pro Max 太贵'])('not in %s', (text) => {
    expect(hasLatinProse(text)).toBe(false);
  });
});
