import { describe, expect, it } from 'vitest';
import { isEmpty, keyOf } from '../../../src/compose/watch.ts';
import type { Draft } from '../../../src/messages/guard-protocol.ts';

const DRAFT: Draft = {
  text: '我们北邮的食堂真的绝了',
  site: 'weibo',
  surface: 'weibo-home',
  account: { uid: '1002', name: '今天也不想上班' },
};

describe('the key of a draft', () => {
  it.each<[string, Partial<Draft>]>([
    ['text', { text: '我们北邮的食堂真的绝了 ' }],
    ['surface', { surface: 'weibo-repost' }],
    ['uid', { account: { uid: '1001', name: '今天也不想上班' } }],
    ['screen name', { account: { uid: '1002', name: '林晓' } }],
    ['login', { account: {} }],
  ])('is another one for another %s', (_what, change) => {
    expect(keyOf({ ...DRAFT, ...change })).not.toBe(keyOf(DRAFT));
  });

  it('is the same for the same draft read again', () => {
    expect(keyOf(structuredClone(DRAFT))).toBe(keyOf(DRAFT));
  });

  it('tells a uid from a name', () => {
    expect(keyOf({ ...DRAFT, account: { uid: '1' } })).not.toBe(keyOf({ ...DRAFT, account: { name: '1' } }));
  });
});

describe('an empty draft', () => {
  it.each(['', ' \n\t', '\u200b', '\ufeff\u200b ', '　'])('%j', (text) => {
    expect(isEmpty({ text })).toBe(true);
  });

  it.each(['嗯', '\u200b嗯', '。', '😶'])('is not %j', (text) => {
    expect(isEmpty({ text })).toBe(false);
  });
});
