import { describe, expect, it } from 'vitest';
import { dayOf, daysOf } from '../../../src/draft/dates.ts';
import { fold } from '../../../src/draft/normal.ts';

describe('days', () => {
  it.each([
    ['十二月三十一号', 12, 31],
    ['二〇〇三年五月三日', 5, 3],
    ['03年5月3日', 5, 3],
    ['廿五', undefined, undefined],
    ['地铁5月3号线停运', undefined, undefined],
    ['5月3号线下活动', 5, 3],
    ['五月三日游恢复原价', undefined, undefined],
    ['十月廿五日', 10, 25],
    ['born on 12/25', 12, 25],
    ['25 dec', 12, 25],
  ])('%s', (text, month, day) => {
    expect(daysOf(fold(text).text).map((one) => [one.month, one.day])).toEqual(month ? [[month, day]] : []);
  });

  it('are listed values that are nothing else', () => {
    expect(dayOf(fold('5月3日'))).toMatchObject({ month: 5, day: 3 });
    expect(dayOf(fold('0503'))).toMatchObject({ month: 5, day: 3 });
    expect(dayOf(fold('2003.5.3'))).toMatchObject({ year: 3, month: 5, day: 3 });
    for (const other of ['农历五月初三', '5月3日晚上', '5月', '13812345678'])
      expect(dayOf(fold(other))).toBeUndefined();
  });
});
