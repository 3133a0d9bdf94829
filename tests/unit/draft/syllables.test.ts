import { describe, expect, it } from 'vitest';
import { shareSyllable, SPELLINGS, syllableOf, syllablesOf } from '../../../src/draft/syllables.ts';

const read = (character: string): string =>
  syllablesOf(character)
    .map((one) => SPELLINGS[one])
    .join();

describe('syllables', () => {
  it.each([
    ['北', 'bei'],
    ['啊', 'a'],
    ['座', 'zuo'],
    ['亍', 'chu'],
    ['橘', 'ju'],
    ['齄', 'zha'],
    ['绿', 'lv,lu'],
    ['喆', 'zhe'],
  ])('%s is read as %s', (character, syllables) => {
    expect(read(character)).toBe(syllables);
  });

  it.each(['曾zeng', '单shan', '仇qiu', '解xie', '查zha', '区ou', '朴piao', '覃tan', '乐yue', '行hang', '粘zhan'])(
    'knows the other reading of %s',
    (row) => {
      expect(read(row[0]!).split(',')).toContain(row.slice(1));
    },
  );

  it('knows nothing of what is no Chinese character', () => {
    for (const other of ['a', '1', '가', '']) expect(syllablesOf(other)).toEqual([]);
  });

  it('tells what sounds alike', () => {
    expect(shareSyllable(syllablesOf('邮'), syllablesOf('尤'))).toBe(true);
    expect(shareSyllable(syllablesOf('邮'), syllablesOf('由'))).toBe(true);
    expect(shareSyllable(syllablesOf('邮'), syllablesOf('电'))).toBe(false);
  });

  it('finds a syllable by its spelling', () => {
    expect(SPELLINGS[syllableOf('zhuang')!]).toBe('zhuang');
    expect(syllableOf('zhx')).toBeUndefined();
  });
});
