import { describe, expect, it } from 'vitest';
import { searchIn } from '../../../../src/detect/dorms/search.ts';

const far = '天气很好'.repeat(40);
const found = (text: string, pattern: RegExp, needs?: string): string[] =>
  searchIn(text)(needs === undefined ? [pattern, 1] : [pattern, 1, needs]).map(
    ({ index, 0: words }) => `${index} ${words}`,
  );

describe('the search for a form', () => {
  const text = `12舍${far}住3舍和4舍${far}`;

  it('finds around the characters that it needs what it finds in the whole text', () => {
    const pattern = /(?<![\d.])\d{1,2}舍/g;
    expect(found(text, pattern, '舍')).toEqual(found(text, pattern));
    expect(found(text, pattern, '舍')).toHaveLength(3);
  });

  it('looks back beyond the stretch, and finds no match twice', () => {
    expect(found(text, /(?<=好)住\d舍和\d舍/g, '舍')).toEqual([`${3 + far.length} 住3舍和4舍`]);
  });

  it('tries nothing where none of them stands', () => {
    expect(found(far, /天气/g, '舍')).toEqual([]);
  });
});
