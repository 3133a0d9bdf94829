import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasResidentCheck } from '../../../src/detect/numbers/checks.ts';

const CHECKS = [...'0123456789x'];

/** 17 digits and the check character that they ask for. */
const numbers = fc
  .stringMatching(/^\d{17}$/)
  .map((digits) => digits + CHECKS.find((check) => hasResidentCheck(digits + check))!);

describe('the check character', () => {
  it('is one and only one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{17}$/), (digits) => {
        expect(CHECKS.filter((check) => hasResidentCheck(digits + check))).toHaveLength(1);
      }),
    );
  });

  it('tells every single wrong digit', () => {
    fc.assert(
      fc.property(numbers, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, at, off) => {
        const wrong = `${number.slice(0, at)}${(Number(number[at]) + off) % 10}${number.slice(at + 1)}`;
        expect(hasResidentCheck(wrong)).toBe(false);
      }),
    );
  });

  it('tells two neighbours that changed places', () => {
    fc.assert(
      fc.property(numbers, fc.nat(15), (number, at) => {
        fc.pre(number[at] !== number[at + 1]);
        const swapped = number.slice(0, at) + number[at + 1]! + number[at]! + number.slice(at + 2);
        expect(hasResidentCheck(swapped)).toBe(false);
      }),
    );
  });
});
