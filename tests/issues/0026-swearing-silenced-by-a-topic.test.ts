// 口腔 and 关节 anywhere in a draft said that the word itself was talked about, so that no curse in it was heard; cut at
// the reach, a taxi ended in somebody and a menu began with one.
import { expect, it } from 'vitest';
import { formsOf } from '../../src/draft/normal.ts';
import { toneScale } from '../../src/tone/registry.ts';

const valueOf = (scale: 'vulgar' | 'hostile', text: string): number => toneScale(scale).measure(formsOf(text)).value;

it.each([
  '膝关节手术做完了，操他妈的真疼',
  '口腔医院的预约系统真他妈垃圾',
  '这个字怎么读？算了，操他妈的不背了',
  '^&*%#@ 破电脑',
])('hears a curse: %s', (text) => {
  expect(valueOf('vulgar', text)).toBeGreaterThan(0.5);
});

it.each(['你自己就是个傻逼', '你本人就是个傻逼', '[怒]操你妈'])('hears at whom: %s', (text) => {
  expect(valueOf('hostile', text)).toBeGreaterThan(0.8);
});

it.each(['taxi回家路上堵得真的太厉害了，傻逼', '看了一下menu里面写的价格真是太离谱了，傻逼'])(
  'takes half a word for nobody: %s',
  (text) => {
    const value = valueOf('hostile', text);
    expect(value).toBeGreaterThan(0.3);
    expect(value).toBeLessThan(0.6);
  },
);

it('hears an English word behind a long stretch of others, wherever that ends', () => {
  const lead = 'word after word '.repeat(40);
  for (let cut = 0; cut < 20; cut++) expect(valueOf('vulgar', `${lead.slice(cut)}what a dick`)).toBeGreaterThan(0.4);
});
