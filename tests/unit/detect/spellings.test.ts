import { describe, expect, it } from 'vitest';
import { spellingsOf, WAYS } from '../../../src/detect/spellings.ts';

const by = (word: string) => Object.fromEntries(spellingsOf(word).map(({ way, text }) => [way, text]));

describe('the spellings of a word', () => {
  it('are those that people use', () => {
    expect(by('林小满')).toMatchObject({
      'as-listed': '林小满',
      spaced: '林 小 满',
      traditional: '林小滿',
      pinyin: 'linxiaoman',
      'half-pinyin': 'lin小满',
      initials: 'lxm',
      masked: '林*满',
    });
    expect(by('13812345678')).toEqual({
      'as-listed': '13812345678',
      spaced: '138 1234 5678',
      'full-width': '１３８１２３４５６７８',
      numerals: '一三八一二三四五六七八',
      masked: '138****5678',
    });
    expect(by('bupt')).toEqual({
      'as-listed': 'bupt',
      spaced: 'b u p t',
      dotted: 'b·u·p·t',
      'full-width': 'ｂｕｐｔ',
      masked: 'b*pt',
    });
  });

  it('are each there once, the plainest first', () => {
    for (const word of [
      '北邮',
      '一',
      '',
      '5月3日',
      '小白',
      '東京大學',
      'Ünï',
      '👍👍',
      '北京市海淀区西土城路十号院三号楼二单元',
    ]) {
      const spellings = spellingsOf(word);
      expect(new Set(spellings.map(({ text }) => text)).size).toBe(spellings.length);
      const order = spellings.map(({ way }) => WAYS.indexOf(way));
      expect(order).toEqual(order.toSorted((one, other) => one - other));
    }
  });

  it('keep the character where nothing sounds like it', () => {
    expect(by('小白')['one-sound']).not.toBe('小白');
    expect(spellingsOf('一')).toEqual([]);
  });
});
