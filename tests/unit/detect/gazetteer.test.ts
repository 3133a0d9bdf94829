import { describe, expect, it } from 'vitest';
import { gazetteer, gazetteerOf } from '../../../src/detect/gazetteer.ts';

describe('a gazetteer', () => {
  const places = gazetteer([
    ['北京', 'city'],
    ['北京路', 'street'],
    ['上海', 'town'],
    ['上海', 'city'],
  ]);

  it('finds the longest name at each place, and none twice', () => {
    const found = places.find('在北京路和北京，上海');
    expect(found.map(({ name, start, end, about }) => [name, start, end, about])).toEqual([
      ['北京路', 1, 4, 'street'],
      ['北京', 5, 7, 'city'],
      ['上海', 8, 10, 'city'],
    ]);
  });

  it('knows whole names only, each once, the last of what is told of it', () => {
    expect(places.size).toBe(3);
    expect(places.about('上海')).toBe('city');
    expect([places.has('北京'), places.has('北'), places.has('北京路口'), places.has('')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(places.about('南京')).toBeUndefined();
  });

  it('does not read beyond the end of a text', () => {
    expect(places.longestAt('去北京', 1)?.name).toBe('北京');
    expect(places.longestAt('去北京', 2)).toBeUndefined();
    expect(places.longestAt('去北京', 3)).toBeUndefined();
  });

  it('keeps thousands of names apart', () => {
    const names = Array.from({ length: 20_000 }, (_, at) => `甲${String.fromCharCode(0x4e00 + (at % 5000))}${at}`);
    const many = gazetteerOf(names, (place, nameAt) => nameAt(place));
    expect(names.every((name) => many.about(name) === name)).toBe(true);
    expect(many.has('甲一')).toBe(false);
  });

  it('refuses a name that is too long to be found', () => {
    expect(() => gazetteer([['长'.repeat(32), true]])).toThrow(RangeError);
  });
});
