import { describe, expect, it } from 'vitest';
import { compileWardrobe } from '../../../src/judge/compile.ts';
import { judge } from '../../../src/judge/judge.ts';
import { forgetOld } from '../../../src/keeper/forget-old.ts';
import { nearMissOf } from '../../../src/keeper/near-miss.ts';
import { DEFAULT_DAYS_KEPT } from '../../../src/store/retention.ts';
import type { NearMiss } from '../../../src/store/types.ts';
import { NEAR_MISS } from '../store/sample.ts';
import { filledStore, LEAK, NOW, WARDROBE } from './support.ts';

const DAY = 24 * 60 * 60 * 1000;

const nearMiss = (id: string, daysAgo: number): NearMiss => ({ ...NEAR_MISS, id, at: NOW - daysAgo * DAY });

describe('near misses', () => {
  it('are forgotten at the start once they are too old', async () => {
    const store = await filledStore();
    await store.nearMisses.putAll([nearMiss('old', DEFAULT_DAYS_KEPT + 1), nearMiss('young', 1)]);
    await forgetOld(Promise.resolve(store), NOW);
    expect((await store.nearMisses.heads()).map(({ id }) => id)).toEqual(['young']);
  });

  it('are kept for as long as the user says', async () => {
    const store = await filledStore();
    await store.nearMisses.putAll([nearMiss('old', 9999), nearMiss('young', 8)]);
    await store.settings.update({ daysKept: null });
    await forgetOld(Promise.resolve(store), NOW);
    expect(await store.nearMisses.heads()).toHaveLength(2);
    await store.settings.update({ daysKept: 7 });
    await forgetOld(Promise.resolve(store), NOW);
    expect(await store.nearMisses.heads()).toEqual([]);
  });

  it('wait for the next start where the store cannot be opened', async () => {
    await expect(forgetOld(Promise.reject(new Error('full')), NOW)).resolves.toBeUndefined();
  });

  it('keep the draft where the user asked for that, and nowhere else', () => {
    const persona = WARDROBE.personas[1]!;
    const judged = { rev: 0, draft: LEAK, persona, verdict: judge(LEAK, persona.id, compileWardrobe(WARDROBE)) };
    expect(nearMissOf(judged, 'id', NOW, true)?.draft).toBe(LEAK.text);
    expect(nearMissOf(judged, 'id', NOW)).not.toHaveProperty('draft');
  });
});
