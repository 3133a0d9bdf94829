/** Stands in the address where a persona's id would: two personas side by side. */
export const PAIR = 'pair';

/** The part of an address that names two personas, or as many as are chosen. */
export function pairId(...ids: readonly string[]): string {
  return [PAIR, ...ids].join('~');
}

/** The ids that such a part names; undefined where it names no pair. */
export function idsOfPair(id: string): readonly string[] | undefined {
  const [head, ...ids] = id.split('~');
  return head === PAIR ? ids : undefined;
}

/** The two of `known` that stand side by side: those that are named, filled up from the front. */
export function chosenPair<T extends { readonly id: string }>(
  known: readonly T[],
  named: readonly string[],
): readonly [T, T] | undefined {
  const chosen = named.flatMap((id) => known.find((one) => one.id === id) ?? []);
  const [one, other] = [...new Set([...chosen, ...known])];
  return one && other && [one, other];
}
