import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasHongKongCheck,
  hasLuhn,
  hasPostalCheck,
  hasTaiwanCheck,
  isDate,
} from '../../../../src/detect/numbers/checks.ts';

const TEN = [...'0123456789'];

describe('Luhn', () => {
  it.each(['4111111111111111', '378282246310005', '79927398713'])('%s', (digits) => {
    expect(hasLuhn(digits)).toBe(true);
  });

  it('has one last digit for every number, and tells each wrong one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{8,18}$/), (digits) => {
        expect(TEN.filter((last) => hasLuhn(digits + last))).toHaveLength(1);
      }),
    );
    expect(hasLuhn('')).toBe(false);
  });
});

describe('the other checks', () => {
  it('knows Hong Kong, with one letter, two, and the check A', () => {
    expect(hasHongKongCheck('a', '123456', '3')).toBe(true);
    expect(hasHongKongCheck('a', '123456', '4')).toBe(false);
    const all = [...TEN, 'a'];
    for (const letters of ['g', 'wx']) {
      expect(all.filter((check) => hasHongKongCheck(letters, '765432', check))).toHaveLength(1);
    }
  });

  it('knows Taiwan', () => {
    expect(hasTaiwanCheck('a', '123456789')).toBe(true);
    expect(hasTaiwanCheck('a', '123456788')).toBe(false);
    expect(hasTaiwanCheck('f', '229033447')).toBe(true);
  });

  it('knows the post: the example of UPU S10', () => {
    expect(hasPostalCheck('473124829')).toBe(true);
    expect(hasPostalCheck('473124828')).toBe(false);
  });

  it('knows the calendar', () => {
    expect(['20240229', '19991231', '20390101'].every(isDate)).toBe(true);
    expect(['20230229', '20241301', '20240100', '20240431', '18991231', '20400101', '2024031'].some(isDate)).toBe(
      false,
    );
  });
});
