import { describe, expect, it } from 'vitest';
import { latinNames } from '../../../../src/detect/persons/latin.ts';

const wordsIn = (text: string): string[] => latinNames(text).map(({ start, end }) => text.slice(start, end));

describe('names in Latin letters', () => {
  it.each([
    ['室友Brian又点外卖', ['Brian']],
    ['跟Kevin开会开到九点', ['Kevin']],
    ['前台Amy说有人找我', ['Amy']],
    ['Vivian姐带我做项目', ['Vivian']],
    ['阿May你快点出来', ['阿May']],
    ['my roommate Kevin put metal in it', ['Kevin']],
    ['Zhang Wei is my roommate', ['Zhang Wei']],
    ["hi I'm Grace Luo, new here", ['Grace Luo']],
    ['ask for Ms Lin', ['Ms Lin']],
  ])('%s', (text, names) => {
    expect(wordsIn(text)).toEqual(names);
  });

  it.each(['跟Apple比还是差点', '和Excel打架', '用Python写的', "I'm Happy today", '给Steam充值'])(
    'none in %s',
    (text) => {
      expect(wordsIn(text)).toEqual([]);
    },
  );
});
