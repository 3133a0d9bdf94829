import { expect, it } from 'vitest';
import { wrapped } from '../../../src/draft/wrapped.ts';

it('takes line ends out with the blanks behind them, and leaves everything else', () => {
  const digit = '[\n 0-9]';
  expect(wrapped`
    ^(?:北京|
      [ ]?天 津)\d+\n${digit}
  `).toBe('^(?:北京|[ ]?天 津)\\d+\\n[\n 0-9]');
});
