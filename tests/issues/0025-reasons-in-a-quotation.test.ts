// A quotation that was blanked out took part in the n-grams of its neighbours, and all of it was marked and taken out.
import { expect, it } from 'vitest';
import { formsOf } from '../../src/draft/normal.ts';
import { ownWords } from '../../src/draft/own-words.ts';
import { toneScale } from '../../src/tone/registry.ts';

it('marks no words of somebody else', () => {
  const text = '这种人活着就是浪费电//@小明:这是什么天气啊我们走吧';
  const { value, because } = toneScale('angry').measure(formsOf(ownWords(text)));
  expect(value).toBeGreaterThan(0.5);
  expect(because.length).toBeGreaterThan(0);
  for (const { end } of because) expect(end).toBeLessThanOrEqual(text.indexOf('//@'));
});

it('marks the letter that is drawn out, not the emoji behind it', () => {
  const text = '今天下班啊啊啊😭😭';
  const [first] = toneScale('intense').measure(formsOf(text)).because;
  expect(text.slice(first!.start, first!.end)).toContain('啊');
});
