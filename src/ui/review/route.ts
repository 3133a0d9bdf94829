import { signal } from '@preact/signals';

/** The parts of the review page, in the order of its navigation. */
export const PARTS = ['near-misses', 'personas', 'facts', 'sites', 'exceptions', 'data'] as const;

export type Part = (typeof PARTS)[number];

/** Where in the review page: a part, and the record in it that is open. */
export interface Route {
  readonly part: Part;
  readonly id?: string;
}

/** The route that an address names: `#facts`, `#personas/ID`. Anything unknown leads to the first part. */
export function routeOf(hash: string): Route {
  const [name, id] = hash.replace(/^#\/?/, '').split('/');
  const part = PARTS.find((known) => known === name) ?? PARTS[0];
  return { part, ...(id && { id: decodeURIComponent(id) }) };
}

/** The address of a route. */
export function hashOf({ part, id }: Route): string {
  return id === undefined ? `#${part}` : `#${part}/${encodeURIComponent(id)}`;
}

export const route = signal<Route>({ part: PARTS[0] });

/** Follows the address from now on. */
export function followAddress(): void {
  const follow = (): void => {
    route.value = routeOf(location.hash);
  };
  addEventListener('hashchange', follow);
  follow();
}

export function goTo(next: Route): void {
  location.hash = hashOf(next);
}
