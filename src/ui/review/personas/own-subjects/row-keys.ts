/** Keys of rows that are told apart by their names, and stay the same rows while a name changes. */
export interface RowKeys {
  /** A key for each name, in their order; no two are the same. */
  of(names: readonly string[]): readonly number[];
  /** The row of one name goes on under another. */
  rename(from: string, to: string): void;
}

/** Keys by name. */
export function rowKeys(): RowKeys {
  const known = new Map<string, number>();
  let last = 0;
  return {
    of(names) {
      const used = new Set<number>();
      return names.map((name) => {
        const kept = known.get(name);
        const key = kept === undefined || used.has(kept) ? (last += 1) : kept;
        if (key !== kept) known.set(name, key);
        used.add(key);
        return key;
      });
    },
    rename(from, to) {
      const key = known.get(from);
      if (key !== undefined) known.set(to, key);
    },
  };
}
