import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/draft/normal.ts';
import { NAMESAKES } from '../../../src/tone/swearing/namesakes.ts';
import { swearwordsIn } from '../../../src/tone/swearing/swearing.ts';

describe('what is written like a curse and is none', () => {
  it.each(NAMESAKES.map(({ meant, example }) => [meant, example]))('%s: %s', (_, example) => {
    expect(swearwordsIn(formsOf(example))).toEqual([]);
  });
});
