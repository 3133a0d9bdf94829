import { describe, expect, it } from 'vitest';
import { f1, likeness, precision, recall, scoreByKind, sum, type Score, type Span } from '../../bench/details/score.ts';
import { parseDraft } from '../../corpus/details/read.ts';

/** Scores what was `found` in a labelled line; findings are given as kind and words. */
function scored(line: string, ...found: (readonly [kind: string, words: string])[]): Map<string, Score> {
  const { text, details } = parseDraft(line, 'test:1');
  const spans = found.map(([kind, words]): Span => {
    const start = text.indexOf(words);
    expect(start, words).toBeGreaterThanOrEqual(0);
    return { kind, start, end: start + words.length };
  });
  return scoreByKind([{ text, labels: details, found: spans }]);
}

describe('a finding of the same kind', () => {
  it.each([
    ['the same words', '北邮', { labels: 1, found: 1, right: 1, exact: 1 }],
    ['half of the longer one', '在北邮的', { labels: 1, found: 1, right: 1, exact: 0 }],
    ['less than half of it', '住在北邮的', { labels: 1, found: 1, right: 0, exact: 0 }],
    ['other words', '朋友', { labels: 1, found: 1, right: 0, exact: 0 }],
  ])('of %s', (_, words, counts) => {
    expect(scored('住在{school:北邮}的朋友', ['school', words]).get('school')).toEqual({ drafts: 1, ...counts });
  });
});

it('counts what was missed and what was made up', () => {
  expect(scored('{place:大理}和{place:丽江}', ['place', '丽江'], ['person', '和']).get('place')).toEqual({
    drafts: 1,
    labels: 2,
    found: 1,
    right: 1,
    exact: 1,
  });
  expect(scored('高兴', ['person', '高兴']).get('person')).toEqual({
    drafts: 0,
    labels: 0,
    found: 1,
    right: 0,
    exact: 0,
  });
});

it('does not take another kind for the right one', () => {
  const scores = scored('在{school:二外}', ['place', '二外']);
  expect(scores.get('school')).toMatchObject({ labels: 1, found: 0, right: 0 });
  expect(scores.get('place')).toMatchObject({ labels: 0, found: 1, right: 0 });
});

it('uses every finding and every label once', () => {
  expect(scored('{place:大理}大理', ['place', '大理'], ['place', '大理']).get('place')).toMatchObject({
    found: 2,
    right: 1,
  });
  expect(scored('{place:大理}{place:古城}', ['place', '大理古城']).get('place')).toMatchObject({ found: 1, right: 1 });
});

it('takes the best of several pairs', () => {
  expect(scored('{place:大理市}', ['place', '大理'], ['place', '大理市']).get('place')).toMatchObject({
    right: 1,
    exact: 1,
  });
});

describe('words that a wardrobe lists', () => {
  it('may be found as what they are, too', () => {
    const scores = scored('在{fact:北邮}', ['fact', '北邮'], ['school', '北邮']);
    expect(scores.get('fact')).toMatchObject({ right: 1 });
    expect(scores.has('school')).toBe(false);
  });

  it('may be listed where they are labelled as what they are', () => {
    const scores = scored('室友{person:小白}', ['person', '小白'], ['listener', '小白']);
    expect(scores.get('person')).toMatchObject({ right: 1 });
    expect(scores.has('listener')).toBe(false);
  });

  it('are made up where nothing is labelled', () => {
    expect(scored('小白菜', ['listener', '小白']).get('listener')).toMatchObject({ found: 1, right: 0 });
  });

  it('are made up where they only touch what is labelled', () => {
    expect(scored('{place:湖北}邮政', ['fact', '北邮']).get('fact')).toMatchObject({ found: 1, right: 0 });
  });

  it('do not excuse one for the other', () => {
    expect(scored('{fact:小满}', ['listener', '小满']).get('listener')).toMatchObject({ found: 1, right: 0 });
  });
});

describe('the parameters of a link', () => {
  it('are one detail, in one piece or in several', () => {
    const line = '看 https://a.example/?{share-token:uid=1}&{share-token:sid=2}';
    const whole = { drafts: 1, labels: 1, found: 1, right: 1, exact: 1 };
    expect(scored(line, ['share-token', 'uid=1'], ['share-token', 'sid=2']).get('share-token')).toEqual(whole);
    expect(scored(line, ['share-token', 'uid=1&sid=2']).get('share-token')).toEqual(whole);
  });

  it('are not joined with those of the next link', () => {
    const line = 'https://a.example/?{share-token:uid=1} https://b.example/?{share-token:sid=2}';
    expect(scored(line, ['share-token', 'uid=1']).get('share-token')).toMatchObject({ labels: 2, right: 1 });
  });
});

it('likens two ranges by what they share of the longer one', () => {
  expect(likeness({ start: 0, end: 4 }, { start: 2, end: 6 })).toBe(0.5);
  expect(likeness({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(0);
  expect(likeness({ start: 3, end: 5 }, { start: 3, end: 5 })).toBe(1);
});

it('adds scores up and tells how good they are', () => {
  const one: Score = { drafts: 1, labels: 3, found: 2, right: 2, exact: 1 };
  const all = sum([one, { drafts: 2, labels: 1, found: 2, right: 1, exact: 1 }]);
  expect(all).toEqual({ drafts: 3, labels: 4, found: 4, right: 3, exact: 2 });
  expect([precision(all, all.right), recall(all, all.right), f1(all, all.exact)]).toEqual([0.75, 0.75, 0.5]);
  expect(precision(sum([]), 0)).toBeNaN();
});
