import { describe, expect, it } from 'vitest';
import { previewFact } from '../../../src/judge/preview-fact.ts';
import type { Fact } from '../../../src/persona/types.ts';

const school: Fact = { id: 's', kind: 'school', value: '北京邮电大学', aliases: ['北邮'], shownBy: [] };

const levels = (fact: Fact, word: string): Record<string, string> =>
  Object.fromEntries(
    previewFact(fact)
      .words.find((one) => one.word === word)!
      .tried.map(({ way, level }) => [way, level]),
  );

describe('the preview of a fact', () => {
  it('says how loud each spelling of each of its names would be', () => {
    expect(levels(school, '北邮')).toMatchObject({
      'as-listed': 'hold',
      spaced: 'hold',
      traditional: 'hold',
      pinyin: 'warn',
      initials: 'clear',
    });
    expect(levels(school, '北京邮电大学')).toMatchObject({ 'all-sounds': 'warn', initials: 'warn' });
  });

  it('finds only what is spelled so, where that is asked for', () => {
    const exact = levels({ ...school, exact: true }, '北邮');
    expect(exact).toMatchObject({ 'as-listed': 'hold', spaced: 'hold', pinyin: 'clear', 'one-sound': 'clear' });
  });

  it('names the everyday words that would be taken for it', () => {
    expect(previewFact(school).byAccident).toEqual([]);
    expect(previewFact({ ...school, aliases: ['学校', 'by'] }).byAccident).toEqual(['学校', 'by']);
  });

  it('has nothing to say of a fact without a value', () => {
    expect(previewFact({ ...school, value: '', aliases: [] })).toEqual({ words: [], byAccident: [] });
  });
});
