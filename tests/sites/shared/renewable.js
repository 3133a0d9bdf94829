import { switches } from './dom.js';

/** A control that `renew` swaps for a fresh one where the page is asked to (`?recreate=1`), as frameworks do. */
export function renewable(make) {
  const control = {
    element: make(),
    renew() {
      if (!switches.has('recreate')) return;
      const fresh = make();
      control.element.replaceWith(fresh);
      control.element = fresh;
    },
  };
  return control;
}
