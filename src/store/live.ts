import type { Store, StoreTable } from './types.ts';

/**
 * Reads now and again after every change of these tables. An answer that a newer read has overtaken is dropped, and so
 * is every answer after the end. Returns the way to stop.
 */
export function watch<T>(
  store: Pick<Store, 'onChange'>,
  tables: readonly StoreTable[],
  read: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  let turn = 0;

  async function readAgain(): Promise<void> {
    turn += 1;
    const mine = turn;
    try {
      const value = await read();
      if (mine === turn) onValue(value);
    } catch (error) {
      if (mine === turn) onError(error);
    }
  }

  // Listening starts before the first read, so that no change falls between the two.
  const stop = store.onChange(tables, () => void readAgain());
  void readAgain();
  return () => {
    turn += 1;
    stop();
  };
}
