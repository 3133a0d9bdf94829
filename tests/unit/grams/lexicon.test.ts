import { describe, expect, it } from 'vitest';
import { Lexicon, NO_WORD } from '../../../src/grams/lexicon.ts';

const lexicon = new Lexicon<string>(
  [
    { words: '食堂|食堂阿姨|饭', says: 'school' },
    { words: '饭|exam|\n  早饭|( ', says: 'food' },
  ],
  (known, said) => `${known}, ${said}`,
);

/** The longest word at a place and what it says. */
function at(text: string, place: number): readonly [word: string, says: string] | undefined {
  const word = lexicon.longestAt(text, place);
  return word === NO_WORD ? undefined : [text.slice(place, place + lexicon.lengthOf(word)), lexicon.saidBy(word)];
}

describe('a lexicon', () => {
  it('finds the longest word at a place', () => {
    expect(at('去食堂阿姨那', 1)).toEqual(['食堂阿姨', 'school']);
    expect(at('去食堂吃', 1)).toEqual(['食堂', 'school']);
    expect(at('去食堂', 1)).toEqual(['食堂', 'school']);
  });

  it('finds none where none begins, and none that the text is too short for', () => {
    expect(at('去食堂', 0)).toBeUndefined();
    expect(at('去食', 1)).toBeUndefined();
    expect(at('', 0)).toBeUndefined();
  });

  it('joins what a word says that is listed twice', () => {
    expect(at('吃饭', 1)).toEqual(['饭', 'school, food']);
  });

  it('takes a Latin word for no part of a longer one', () => {
    expect(at('the exam', 4)).toEqual(['exam', 'food']);
    expect(at('example', 0)).toBeUndefined();
    expect(at('考exam了', 1)).toEqual(['exam', 'food']);
  });

  it('leaves out the blanks that a line begins with, and no others', () => {
    expect(at('早饭', 0)).toEqual(['早饭', 'food']);
    expect(at('( )', 0)).toEqual(['( ', 'food']);
    expect(at('()', 0)).toBeUndefined();
  });
});
