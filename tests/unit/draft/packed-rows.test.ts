import { describe, expect, it } from 'vitest';
import { goesOn, rowsOf } from '../../../src/draft/packed-rows.ts';

/** What follows a character in its row. */
function rowOf(packed: string, character: string): string | undefined {
  const { startOf } = rowsOf(packed);
  const start = startOf(character.charCodeAt(0));
  if (start === 0) return undefined;
  let end = start;
  while (goesOn(packed.charCodeAt(end))) end++;
  return packed.slice(start, end);
}

describe('packed rows', () => {
  it('are found by the character that they begin with', () => {
    const packed = '\n一丈亩 丁卯\n七分\n';
    expect(['一', '丁', '七'].map((character) => rowOf(packed, character))).toEqual(['丈亩', '卯', '分']);
  });

  it('are not begun by what stands inside another, nor by what is no Chinese character', () => {
    expect(['卯', '龥', 'a', ' '].map((character) => rowOf('丁卯', character))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
