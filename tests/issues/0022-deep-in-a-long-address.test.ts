// What stands far behind the beginning of a long address was read as if it stood alone: wxshare_count as a WeChat id,
// pages/detail?… as a page of a mini program.
import { expect, it } from 'vitest';
import { detectAll } from '../../src/detect/registry.ts';
import { formsOf } from '../../src/draft/normal.ts';

const kinds = (text: string): string[] => detectAll(formsOf(text)).map(({ kind }) => kind);

const LONG = `https://m.example.com/i1?${'group=7301284650917384714&'.repeat(8)}`;

it('reads no id out of a parameter far behind', () => {
  expect(kinds(`看这个 ${LONG}wxshare_count=1&source=m`)).toEqual([]);
  expect(kinds('wxshare_count')).toEqual(['wechat-id']);
});

it('takes a path for no page of a mini program', () => {
  expect(kinds('https://m.example.com/trip/pages/detail?id=1001')).toEqual([]);
  const [token] = detectAll(formsOf('https://m.taobao.com/trip/pages/detail?id=1001&suid=1a2B3c4D'));
  expect(token?.value).toBe('taobao.com/suid=1a2B3c4D');
});
