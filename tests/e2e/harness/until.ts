import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until `look` gives something true, and gives it back. Looks again about fifty times a second, since neither
 * browser tells of what happens inside a closed root or another process.
 * @param what Named in the error, as in "the card is open".
 * @param deadline Milliseconds.
 */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
  deadline = 20_000,
): Promise<Exclude<T, false | null | undefined | '' | 0>> {
  const end = performance.now() + deadline;
  let trouble: unknown;
  for (;;) {
    try {
      trouble = undefined;
      const seen = await look();
      if (seen) return seen as Exclude<T, false | null | undefined | '' | 0>;
    } catch (error) {
      trouble = error;
    }
    if (performance.now() > end) throw new Error(`Waited ${deadline} ms in vain until ${what}`, { cause: trouble });
    await pause(20);
  }
}
