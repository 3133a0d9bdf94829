import type { RefObject } from 'preact';
import { DEAF_MS } from './opening.ts';

/** Lands on the dialog itself, so that a hasty second Enter meets no button. */
export function focusOn({ current: dialog }: RefObject<HTMLElement | null>): void {
  window.focus();
  dialog?.focus({ preventScroll: true });
}

/**
 * Takes the focus for a card that was opened, and makes sure of it when the card begins to listen; never again while the
 * user types on in the page beside it. The guard gives it to the frame as well, but where a click in the page takes it
 * away in the same moment, the processes of Chromium can come to differ about where it is.
 *
 * @returns what ends the wait.
 */
export function takeFocus(dialog: RefObject<HTMLElement | null>): () => void {
  focusOn(dialog);
  const wait = new AbortController();
  const { signal } = wait;
  const listening = setTimeout(() => {
    wait.abort();
    if (!document.hasFocus()) focusOn(dialog);
  }, DEAF_MS);
  signal.addEventListener('abort', () => clearTimeout(listening));
  // Whoever is pressed has the focus, and what is chosen gives it back to the page.
  for (const press of ['keydown', 'pointerdown'])
    addEventListener(press, () => wait.abort(), { capture: true, signal });
  return () => wait.abort();
}
