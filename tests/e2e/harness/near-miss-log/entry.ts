import { openStore } from '../../../../src/store/open.ts';
import type { NearMiss, NearMissFinding } from '../../../../src/store/types.ts';

const MINUTE = 60 * 1000;

type Sample = Pick<NearMissFinding, 'rule' | 'kind' | 'level' | 'text'> & {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
};

/** What may have been found, the more frequent more often. */
const SAMPLES: readonly Sample[] = [
  {
    rule: 'fact',
    kind: 'fact',
    level: 'hold',
    text: '北邮',
    code: 'fact',
    params: { kind: 'school', allowed: '大号' },
  },
  {
    rule: 'fact',
    kind: 'fact',
    level: 'hold',
    text: '小白',
    code: 'fact',
    params: { kind: 'person', allowed: '大号' },
  },
  { rule: 'voice', kind: 'vulgar', level: 'warn', text: '他妈', code: 'voice-above', params: { scale: 'vulgar' } },
  { rule: 'voice', kind: 'vulgar', level: 'warn', text: '卧槽', code: 'voice-above', params: { scale: 'vulgar' } },
  { rule: 'detail', kind: 'phone', level: 'hold', text: '13812345678', code: 'detail', params: { kind: 'phone' } },
  { rule: 'detail', kind: 'place', level: 'warn', text: '沙河', code: 'detail', params: { kind: 'place' } },
  { rule: 'detail', kind: 'dorm', level: 'warn', text: '3 号楼', code: 'detail', params: { kind: 'dorm' } },
  {
    rule: 'account',
    kind: 'wrong-account',
    level: 'hold',
    text: '',
    code: 'wrong-account',
    params: { owner: '大号', account: '早八选手' },
  },
  { rule: 'place-chip', kind: 'place-chip', level: 'warn', text: '', code: 'place-chip', params: { place: '北京' } },
];

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
