import { isMeant } from './opening.ts';
import { digitOf } from './rows.ts';
import type { Row } from './rows.ts';
import { openedAt } from './state.ts';

interface KeyContext {
  readonly dialog: HTMLElement | null;
  readonly rows: readonly Row[];
  readonly choose: (event: Event, row: Row) => void;
  readonly close: () => void;
}

/** Keeps Tab inside the dialog: past its last button comes its first, and the other way round. */
function cycle(event: KeyboardEvent, dialog: HTMLElement): void {
  const buttons = [...dialog.querySelectorAll<HTMLElement>('button:not(:disabled)')];
  const first = buttons[0];
  const last = buttons.at(-1);
  if (!first || !last) return;
  const active = document.activeElement;
  if (event.shiftKey && (active === first || active === dialog)) {
    event.preventDefault();
    last.focus();
  } else if (!event.shiftKey && (active === last || !dialog.contains(active))) {
    event.preventDefault();
    first.focus();
  }
}

/** Escape closes, a digit chooses its row, Tab stays inside. Presses that were not meant for the card do nothing. */
export function handleKey(event: KeyboardEvent, { dialog, rows, choose, close }: KeyContext): void {
  if (dialog && event.key === 'Tab') {
    cycle(event, dialog);
    return;
  }
  if (!isMeant(event, openedAt.value)) {
    event.preventDefault();
    return;
  }
  if (event.key === 'Escape') {
    event.preventDefault();
    close();
    return;
  }
  const digit = digitOf(event);
  const row = digit && !event.repeat ? rows.find(({ key }) => key === digit) : undefined;
  if (!row) return;
  event.preventDefault();
  choose(event, row);
}
