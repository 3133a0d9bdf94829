import { signal } from '@preact/signals';
import { hashOf } from '../route.ts';

/** Id of the fact that is open in its place. */
export const openFact = signal<string | undefined>();

/** Opens a fact in its place, or closes it. The address follows without a move, so that the table stays as it stands. */
export function toggle(fact: string): void {
  openFact.value = openFact.value === fact ? undefined : fact;
  const id = openFact.value;
  history.replaceState(null, '', hashOf(id === undefined ? { part: 'facts' } : { part: 'facts', id }));
}

/** Id of the control that opens a fact. */
export const openerOf = (fact: string): string => `open-${fact}`;

/** Closes the fact that is open; the focus goes back to what opened it, or to the page where that is gone. */
export function close(fact: string): void {
  if (openFact.value === fact) toggle(fact);
  const opener = document.getElementById(openerOf(fact)) ?? document.querySelector<HTMLElement>('main');
  opener?.focus();
}
