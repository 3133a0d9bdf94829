import { openStore } from '../../../../src/store/open.ts';
import type { NearMiss } from '../../../../src/store/types.ts';
import { SAMPLES } from './samples.ts';

const MINUTE = 60 * 1000;

const OUTCOMES = [
  'edited',
  'edited',
  'edited',
  'cleared',
  'switched',
  'abandoned',
  'sent anyway',
  'false alarm',
] as const;

const SITES = [
  { site: 'weibo', surface: 'weibo-home' },
  { site: 'weibo', surface: 'weibo-comment' },
  { site: 'wechat', surface: 'wechat-chat' },
] as const;

/** Chance that comes out the same in every run (Numerical Recipes' generator). */
function chance(seed: number): <T>(choices: readonly T[]) => T {
  let state = seed;
  return (choices) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return choices[Math.floor((state / 2 ** 32) * choices.length)]!;
  };
}

/** Writes `count` near misses of the wardrobe's personas, the newest just before `now` and the rest `minutesApart`. */
export async function fill(count: number, now: number, minutesApart: number): Promise<void> {
  const store = await openStore();
  const personas = await store.personas.list();
  const one = chance(count);
  let batch: NearMiss[] = [];
  for (let index = 0; index < count; index += 1) {
    const { code, params, ...found } = one(SAMPLES);
    const persona = one(personas);
    const outcome = one(OUTCOMES);
    const at = now - Math.round((index + 1) * minutesApart * MINUTE);
    const reason = { code, params: { ...params, persona: persona.name, text: found.text } };
    batch.push({
      id: crypto.randomUUID(),
      at,
      ...one(SITES),
      persona: persona.id,
      level: found.level === 'hold' ? 'hold' : 'warn',
      kinds: [found.kind],
      outcome,
      ...(outcome !== 'abandoned' && { endedAt: at + one([2, 6, 9, 40, 300, 7200]) * 1000 }),
      findings: [{ ...found, reason }],
    });
    if (batch.length === 2000 || index === count - 1) {
      await store.nearMisses.putAll(batch);
      batch = [];
    }
  }
  store.close();
}
