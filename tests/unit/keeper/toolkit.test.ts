import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../../src/detect/registry.ts';
import { toolkit } from '../../../src/keeper/toolkit.ts';

const PROSE = 'I had lunch with Sarah Miller in London today';

describe('the detectors for a text', () => {
  it('are the default ones until English names can be found, and say so when they can', async () => {
    const loaded = Promise.withResolvers<undefined>();
    const detectorsFor = toolkit(() => loaded.resolve(undefined));
    expect(detectorsFor(PROSE)).toBe(DETECTORS);
    await loaded.promise;
    expect(detectorsFor(PROSE).length).toBeGreaterThan(DETECTORS.length);
    expect(detectorsFor('今天也不想上班')).toBe(DETECTORS);
  });
});
