import type { RefObject } from 'preact';
import type { CardLine } from '../../messages/card-client.ts';
import { DEAF_MS } from './opening.ts';

/**
 * Has the focus land on the dialog itself, so that a hasty second Enter meets no button. Only where this page has the
 * focus: a frame that takes it while its page gives it to something else leaves the processes of Chromium at odds about
 * where it is, and keys then reach neither.
 */
export function focusOn({ current: dialog }: RefObject<HTMLElement | null>): void {
  if (document.hasFocus()) dialog?.focus({ preventScroll: true });
}

/**
 * Waits for the focus that the guard gives to a card with every opening, and asks for it where it is not there when the
 * card begins to listen: a click in the page may have taken it in the same moment, or the frame lost it while it loaded.
 * Never again while the user types on in the page beside it.
 *
 * @returns what ends the wait.
 */
export function awaitFocus(dialog: RefObject<HTMLElement | null>, line: Pick<CardLine, 'unfocused'>): () => void {
  focusOn(dialog);
  const wait = new AbortController();
  const { signal } = wait;
  const land = (): void => {
    // Who comes back from another window goes on at the button that was reached.
    if (!dialog.current?.contains(document.activeElement)) focusOn(dialog);
  };
  addEventListener('focus', land, { signal });
  const listening = setTimeout(() => {
    if (!document.hasFocus()) line.unfocused();
  }, DEAF_MS);
  signal.addEventListener('abort', () => clearTimeout(listening));
  // Whoever is pressed has the focus, and what is chosen gives it back to the page.
  for (const press of ['keydown', 'pointerdown']) {
    addEventListener(press, () => clearTimeout(listening), { capture: true, signal });
  }
  return () => wait.abort();
}
