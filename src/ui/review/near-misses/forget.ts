import { saying } from '../../language.ts';
import { change } from '../../changes.ts';

/** Forgets these near misses; they come back as they were when it is undone. Answers whether it did. */
export function forget(ids: readonly string[]): Promise<boolean> {
  let bringBack: (() => Promise<void>) | undefined;
  return change(
    async ({ nearMisses }) => (bringBack = await nearMisses.forget(ids)),
    ids.length === 1 ? saying('nearMisses.forgotten') : saying('nearMisses.forgotAll', { count: ids.length }),
    async () => bringBack?.(),
  );
}

/** Says whether a near miss was useful, or takes that back. */
export function rate(id: string, useful: boolean | undefined, before: boolean | undefined): void {
  void change(
    ({ nearMisses }) => nearMisses.rate(id, useful),
    saying('log.rated'),
    ({ nearMisses }) => nearMisses.rate(id, before),
  );
}
