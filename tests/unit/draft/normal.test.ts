import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, formsOf, skeleton, toOriginal, type NormalForm } from '../../../src/draft/normal.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('北', '郵', 'Ａ', '㍿', 'ﷺ', 'İ', '👩‍💻', '❤️', '\u200b', '\u0336', '①', ' ', 'a', '\ud83d', '𠮷'),
    )
    .map((parts) => parts.join('')),
);

const isWhole = (text: string, at: number): boolean =>
  !(/[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? ''));

function expectSound(form: NormalForm, original: string): void {
  expect(form.starts).toHaveLength(form.text.length);
  expect(form.ends).toHaveLength(form.text.length);
  for (let unit = 0; unit < form.text.length; unit++) {
    const { start, end } = toOriginal(form, unit, unit + 1);
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(original.length);
    expect(isWhole(original, start) && isWhole(original, end)).toBe(true);
    if (unit > 0) {
      expect(start).toBeGreaterThanOrEqual(form.starts[unit - 1]!);
      expect(end).toBeGreaterThanOrEqual(form.ends[unit - 1]!);
    }
  }
}

describe('fold', () => {
  it('maps every unit back to whole code points of the original, in order', () => {
    fc.assert(fc.property(anyText, (text) => expectSound(fold(text), text)));
  });

  it('folds two texts side by side as it folds them apart', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        // A pair of half surrogates that meet at the seam become one character, which is right.
        fc.pre(isWhole(a + b, a.length));
        expect(fold(a + b).text).toBe(fold(a).text + fold(b).text);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  it('leaves plain simplified text as it is', () => {
    const text = '今天在 bupt 食堂排队 20 分钟。\n还行';
    expect(fold(text)).toMatchObject({ text, starts: Array.from(text, (_, index) => index) });
  });

  it.each([
    ['ＢＵＰＴ１', 'bupt1'],
    ['北京郵電大學', '北京邮电大学'],
    ['𝐁𝐔𝐏𝐓', 'bupt'],
    ['①②', '12'],
    ['❶⓿', '10'],
    ['北\u200b邮', '北邮'],
    ['北̶邮̶', '北邮'],
    ['❤️', '❤'],
    ['1️⃣', '1'],
    ['妳們', '你们'],
    ['㍿', '株式会社'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('counts a dropped mark to the character before it', () => {
    const form = fold('在北̶邮̶的');
    expect(toOriginal(form, 1, 3)).toEqual({ start: 1, end: 5 });
  });
});

describe('skeleton', () => {
  it('maps every unit back to the folded text and to the original', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, skeleton: bare } = formsOf(text);
        expectSound(bare, text);
        for (let unit = 0; unit < bare.text.length; unit++) {
          expect(folded.text[bare.at[unit]!]).toBe(bare.text[unit]);
        }
      }),
    );
  });

  it('drops blanks, punctuation, symbols, emoji and ornaments', () => {
    expect(skeleton(fold('北 邮、B.U_P-T 丶🎉（3）号')).text).toBe('北邮bupt3号');
  });
});
