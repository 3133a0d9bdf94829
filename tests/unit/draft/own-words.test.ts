import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWords, quotedWords } from '../../../src/draft/own-words.ts';

const quotes = (text: string): string[] => quotedWords(text).map(({ start, end }) => text.slice(start, end));

describe('quotedWords', () => {
  it.each([
    ['笑死//@小白:北邮食堂//@路人:绝了', ['//@小白:北邮食堂//@路人:绝了']],
    ['笑死//@小白：北邮食堂', ['//@小白：北邮食堂']],
    ['他说：「你有病吧」，我懵了', ['你有病吧']],
    ['老师说“都是废物”', ['都是废物']],
    ['我听他说“都是废物”', ['都是废物']],
    ['我看见他对我吼：“滚”', ['滚']],
    ['他说：“she said "no"”', ['she said "no"']],
    ['她骂我：“滚”', ['滚']],
    ['我妈问『吃了吗』//@妈妈:吃了吗', ['吃了吗', '//@妈妈:吃了吗']],
    ['my boss said "you idiot" today', ['you idiot']],
  ])('%s', (text, quoted) => {
    expect(quotes(text)).toEqual(quoted);
  });

  it.each([
    '我说：「你有病吧」',
    '我就说：“滚”',
    '我跟他说：“你有病吧”',
    '我昨天晚上跟他说：“你有病吧”',
    '这就是所谓的“大佬”',
    '看了《说“不”的勇气》里的「北邮」',
    '@小白 你有病吧',
    '回复@小白:你有病吧',
    'I said "you idiot"',
    'https://weibo.com/x',
  ])('leaves to the user: %s', (text) => {
    expect(quotes(text)).toEqual([]);
  });
});

describe('ownWords', () => {
  it('keeps every position and every own word', () => {
    const part = fc.constantFrom('嗯', '//@a:', '他说：「x」', '「', '」', '😀', '说“', '”', '\n', 'ok');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        const own = ownWords(text);
        expect(own).toHaveLength(text.length);
        for (let unit = 0; unit < text.length; unit++) {
          const quoted = quotedWords(text).some(({ start, end }) => start <= unit && unit < end);
          expect(own[unit]).toBe(quoted ? '\n' : text[unit]);
        }
      }),
    );
  });
});
