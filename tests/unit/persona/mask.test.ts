import { describe, expect, it } from 'vitest';
import { maskColour, maskOf } from '../../../src/persona/mask.ts';

describe('maskOf', () => {
  it('makes a mask from name and stage where there is none', () => {
    expect(maskOf({ name: '大号', stage: 'front' })).toEqual({ colour: 'amber', glyph: '大' });
    expect(maskOf({ name: '小号', stage: 'back' })).toEqual({ colour: 'indigo', glyph: '小' });
  });

  it('keeps what was chosen, the glyph as one character a reader sees', () => {
    expect(maskOf({ name: '小号', stage: 'back', mask: { colour: 'teal', glyph: '👨‍👩‍👧夜' } })).toEqual({
      colour: 'teal',
      glyph: '👨‍👩‍👧',
    });
  });

  it('has something to show for a name that is empty', () => {
    expect(maskOf({ name: ' ', stage: 'back' }).glyph).toBe('？');
  });
});

describe('maskColour', () => {
  it('shows a colour it does not know as ink', () => {
    expect([maskColour('rose'), maskColour('url(x)')]).toEqual(['rose', 'ink']);
  });
});
