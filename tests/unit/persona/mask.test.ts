import { describe, expect, it } from 'vitest';
import { MASK_COLOURS, maskColour, maskOf, withMasks, type Masked } from '../../../src/persona/mask.ts';
import type { Stage } from '../../../src/persona/types.ts';

const STAGES: readonly Stage[] = ['front', 'back'];

describe('maskOf', () => {
  it('makes a mask from the name and the stage where there is none, always the same for one id', () => {
    const front = maskOf({ id: 'day', name: '大号', stage: 'front' });
    expect(front).toMatchObject({ glyph: '大', colour: expect.stringMatching(/^(?:amber|rose|green)$/) as string });
    expect(maskOf({ id: 'day', name: '大号', stage: 'front' })).toEqual(front);
  });

  it('tells personas of one stage apart, of both stages always', () => {
    const colours = (stage: 'front' | 'back') =>
      new Set(Array.from({ length: 40 }, (_, place) => maskOf({ id: `persona-${place}`, name: '号', stage }).colour));
    expect(colours('front').size).toBe(3);
    expect(colours('back').size).toBe(4);
    expect([...colours('front')].filter((colour) => colours('back').has(colour))).toEqual([]);
  });

  it('keeps what was chosen, the glyph as one character a reader sees', () => {
    expect(maskOf({ id: 'p', name: '小号', stage: 'back', mask: { colour: 'teal', glyph: '👨‍👩‍👧夜' } })).toEqual({
      colour: 'teal',
      glyph: '👨‍👩‍👧',
    });
  });

  it('has something to show for a name that is empty', () => {
    expect(maskOf({ id: 'p', name: ' ', stage: 'back' }).glyph).toBe('？');
  });
});

describe('withMasks', () => {
  const unmasked = (id: string, stage: Stage): Masked => ({ id, name: '号', stage });
  const coloursOf = (personas: readonly Masked[]) => withMasks(personas).map(({ mask }) => mask.colour);
  const many = (count: number, stage: Stage) => Array.from({ length: count }, (_, at) => unmasked(`p${at}`, stage));

  it('gives a colour twice only when all are worn', () => {
    // By their ids alone, these two look the same.
    const alike = [unmasked('day', 'front'), unmasked('work', 'front')];
    expect(maskOf(alike[0]!)).toEqual(maskOf(alike[1]!));
    expect(new Set(coloursOf(alike)).size).toBe(2);
    for (const stage of STAGES) {
      expect(new Set(coloursOf(many(MASK_COLOURS.length, stage))).size).toBe(MASK_COLOURS.length);
      expect(coloursOf(many(MASK_COLOURS.length + 3, stage))).toHaveLength(MASK_COLOURS.length + 3);
    }
  });

  it('leaves the first who comes the colour of its id, and a stage its own colours while there are some', () => {
    const [first, ...others] = many(4, 'back');
    expect(coloursOf([first!, ...others])[0]).toBe(maskOf(first!).colour);
    expect(coloursOf([first!, ...others]).toSorted()).toEqual(['indigo', 'ink', 'teal', 'violet']);
  });

  it('keeps what was chosen, and gives it to nobody else', () => {
    const chosen = {
      ...unmasked('late', 'front'),
      mask: { colour: maskOf(unmasked('day', 'front')).colour, glyph: '晚' },
    };
    const [unchosen, late] = withMasks([unmasked('day', 'front'), chosen]);
    expect(late).toEqual(chosen);
    expect(unchosen?.mask.colour).not.toBe(chosen.mask.colour);
  });

  it('changes nobody’s colour when another persona is added', () => {
    const few = many(3, 'front');
    expect(coloursOf([...few, unmasked('new', 'front'), unmasked('newer', 'back')]).slice(0, 3)).toEqual(
      coloursOf(few),
    );
  });
});

describe('maskColour', () => {
  it('shows a colour it does not know as ink', () => {
    expect([maskColour('rose'), maskColour('url(x)')]).toEqual(['rose', 'ink']);
  });
});
