/** Where the guard of a frame is kept by all of its extension's scripts, which share one world that no page sees. */
const PLACE = Symbol.for('vestkeeper.guard');

/**
 * Ends the guard that stands in this frame already and gives the signal by which the next one will end this: a guard is
 * put in again after an update of the extension, and two would stop every press twice.
 */
export function takeOver(world: object): AbortSignal {
  const place = world as { [PLACE]?: AbortController };
  place[PLACE]?.abort();
  const mine = new AbortController();
  place[PLACE] = mine;
  return mine.signal;
}
