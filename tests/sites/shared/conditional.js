import { switches } from './dom.js';

/**
 * The element that `make(state)` builds, as `v-if` renders it: another state is another element in the same place. With
 * `?recreate=1` every call builds a new one.
 */
export function conditional(make) {
  let element;
  let state;
  return (next) => {
    if (element && state === next && !switches.has('recreate')) return element;
    const fresh = make(next);
    element?.replaceWith(fresh);
    element = fresh;
    state = next;
    return fresh;
  };
}
