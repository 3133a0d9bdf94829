// 换到「小号」 and then 发送 at once: both outcomes found the near miss open, and the later one was kept.
import { expect, it } from 'vitest';
import { compileWardrobe } from '../../src/judge/compile.ts';
import { judge } from '../../src/judge/judge.ts';
import { NearMissLog } from '../../src/keeper/near-miss-log.ts';
import { filledStore, LEAK, NOW, WARDROBE } from '../unit/keeper/support.ts';

it('keeps the first of two outcomes that are told at once', async () => {
  const store = await filledStore();
  const log = new NearMissLog({ store: Promise.resolve(store), now: () => NOW, newId: () => 'another' });
  const persona = WARDROBE.personas[1]!;
  const verdict = judge(LEAK, persona.id, compileWardrobe(WARDROBE));
  void log.begin({ rev: 0, draft: LEAK, persona, verdict }, 'miss');
  await Promise.all([log.end('miss', 'switched'), log.end('miss', 'edited')]);
  expect((await store.nearMisses.get('miss'))?.outcome).toBe('switched');
});
