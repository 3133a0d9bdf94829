import { describe, expect, it } from 'vitest';
import { startOptions, UsageError } from '../../../../scripts/start/options.ts';

describe('what npm start is asked for', () => {
  it('is Chromium and a window unless said otherwise', () => {
    expect(startOptions([])).toEqual({ browser: 'chromium', pictures: false });
    expect(startOptions(['firefox'])).toEqual({ browser: 'firefox', pictures: false });
    expect(startOptions(['--pictures'])).toEqual({ browser: 'chromium', pictures: true });
  });

  it.each([['safari'], ['--nope'], ['firefox', 'chromium']])('is not understood with %s', (...args) => {
    expect(() => startOptions(args)).toThrow(UsageError);
    expect(() => startOptions(args)).toThrow(/Usage: npm start -- \[chromium \| firefox\]/);
  });
});
