import { forgottenBefore } from '../store/retention.ts';
import type { Store } from '../store/types.ts';

/**
 * Forgets the near misses that are older than the user wants to keep them, and the traces of personas that are gone:
 * those no earlier than the next start, because removing a persona can be undone. Never rejects: the next start tries again.
 */
export async function forgetOld(opening: Promise<Store>, now: number): Promise<void> {
  try {
    const { nearMisses, settings, traces } = await opening;
    const before = forgottenBefore(await settings.get(), now);
    if (before !== undefined) await nearMisses.forgetBefore(before);
    await traces.forgetGone();
  } catch {
    // Whatever keeps the store from being written is told where the user can do something about it.
  }
}
