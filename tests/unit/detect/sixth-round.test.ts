import { describe, expect, it } from 'vitest';
import { address } from '../../../src/detect/address.ts';
import { around } from '../../../src/detect/around.ts';
import { classDetector } from '../../../src/detect/class.ts';
import { dorm } from '../../../src/detect/dorm.ts';
import { employer } from '../../../src/detect/employer.ts';
import { place } from '../../../src/detect/place.ts';
import { school } from '../../../src/detect/school.ts';
import { formsOf } from '../../../src/draft/normal.ts';
import { readDrafts } from '../../corpus/details/read.ts';

const DETECTORS = [address, classDetector, dorm, employer, place, school];
const KINDS: ReadonlySet<string> = new Set(DETECTORS.map(({ kind }) => kind));

describe('where somebody is', () => {
  const drafts = readDrafts('tune', ['sixth-where']);

  it.each(drafts.map(({ text, details }) => [text, details] as const))('is told of %s', (text, details) => {
    const found = DETECTORS.flatMap((one) =>
      one.find(formsOf(text)).map(({ kind, start, end }) => ({ kind, start, end })),
    );
    const labels = details.filter(({ kind }) => KINDS.has(kind)).map(({ kind, start, end }) => ({ kind, start, end }));
    for (const label of labels) expect(found).toContainEqual(label);
    if (labels.length === 0) expect(found).toEqual([]);
  });
});

describe('stretches around positions', () => {
  it('end with the text and are joined where they overlap', () => {
    expect(around([1, 3, 20], 2, 4, 22)).toEqual([
      { start: 0, end: 7 },
      { start: 18, end: 22 },
    ]);
    expect(around([], 2, 4, 22)).toEqual([]);
  });
});
