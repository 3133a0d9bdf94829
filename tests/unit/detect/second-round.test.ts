import { describe, expect, it } from 'vitest';
import { detectAll } from '../../../src/detect/registry.ts';
import { formsOf } from '../../../src/draft/normal.ts';
import type { DetailKind } from '../../../src/persona/kinds.ts';
import { precision, recall, scoreByKind, type Judged } from '../../bench/details/score.ts';
import { readDrafts } from '../../corpus/details/read.ts';

/** Drafts that were written without a look at the detectors, by somebody who had written none of them. */
const drafts = readDrafts('tune', ['second']);

const scores = scoreByKind(
  drafts.map(({ text, details }): Judged => ({
    text,
    labels: details,
    found: detectAll(formsOf(text)).filter(({ kind, known }) => kind !== 'picture-id' && !known),
  })),
);

/** What is asked of each kind: precision, then recall. */
const LEAST: Readonly<Partial<Record<DetailKind, readonly [precision: number, recall: number]>>> = {
  'wechat-id': [0.98, 0.98],
  landline: [0.98, 0.98],
  'id-card': [0.98, 0.98],
  'share-token': [0.99, 0.99],
  address: [0.95, 0.9],
  dorm: [0.95, 0.9],
  employer: [0.95, 0.85],
  place: [0.9, 0.95],
  class: [0.95, 0.95],
  birthday: [0.95, 0.95],
  age: [0.95, 0.95],
  handle: [0.95, 0.95],
  person: [0.85, 0.75],
};

describe('drafts by other hands', () => {
  it('are many, and hundreds of them look-alikes', () => {
    expect(drafts.length).toBeGreaterThan(900);
    const clean = drafts.filter(({ details }) => details.length === 0).length;
    expect(clean).toBeGreaterThan(400);
  });

  it.each(Object.entries(LEAST))('%s', (kind, [leastPrecision, leastRecall]) => {
    const score = scores.get(kind)!;
    expect(score.labels).toBeGreaterThan(25);
    expect(precision(score, score.right)).toBeGreaterThanOrEqual(leastPrecision);
    expect(recall(score, score.right)).toBeGreaterThanOrEqual(leastRecall);
  });
});
