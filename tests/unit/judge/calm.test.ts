import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calmed } from '../../../src/judge/calm.ts';
import { ownWords } from '../../../src/draft/own-words.ts';

/** The draft after the calmer stretch was put in. */
function after(text: string): string {
  const calmer = calmed(text, ownWords(text));
  return calmer ? text.slice(0, calmer.range.start) + calmer.words + text.slice(calmer.range.end) : text;
}

describe('a calmer draft', () => {
  it.each([
    ['气死我了！！！', '气死我了！'],
    ['凭什么？？？凭什么！！！', '凭什么？凭什么！'],
    ['真的假的！？！？', '真的假的？'],
    ['好吧。。。。', '好吧。'],
    ['啊啊啊啊啊救命', '啊救命'],
    ['哈哈哈哈哈哈哈', '哈哈哈'],
    ['[怒][怒][怒]第三次', '[怒]第三次'],
    ['绝了😭😭😭😭', '绝了😭'],
    ['下班啦~~~~', '下班啦~'],
    ['WHAT???', 'What?'],
    ['气死！！！他说“烦死了！！！”我也烦！！！', '气死！他说“烦死了！！！”我也烦！'],
  ])('%s → %s', (text, expected) => {
    expect(after(text)).toBe(expected);
  });

  it.each(['今天很好！', '哈哈哈', '是吗？', '……', '[doge]', 'OK', ''])('leaves %s as it is', (text) => {
    expect(calmed(text, text)).toBeUndefined();
  });

  it('is calm already when it is calmed again', () => {
    const piece = fc.constantFrom('！', '？', '!', '啊', '哈', '[怒]', '😭', '~', '。', '好', 'WOW ', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const once = after(pieces.join(''));
        expect(after(once)).toBe(once);
      }),
    );
  });
});
