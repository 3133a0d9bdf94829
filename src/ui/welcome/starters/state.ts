import { computed, signal } from '@preact/signals';
import type { Persona, Wardrobe } from '../../../persona/types.ts';
import { offers, TICKED } from './offers.ts';

/** The starter contracts as the user changes them before they are saved. */
export const drafts = signal<readonly Persona[]>([]);

/** Ids of those that are ticked. */
const ticked = signal<ReadonlySet<string>>(new Set());

/** The drafts that are ticked, in their order. */
export const chosen = computed(() => drafts.value.filter(({ id }) => ticked.value.has(id)));

/** The chosen drafts as if they were all that there is: what the try-it box judges by before anything is saved. */
export const chosenWardrobe = computed<Wardrobe>(() => ({
  personas: chosen.value,
  facts: [],
  listeners: [],
  links: [],
}));

/** Offers the starters, the first ones ticked; once for as long as the page is open. */
export function offerStarters(now: number): void {
  if (drafts.value.length > 0) return;
  drafts.value = offers(now);
  ticked.value = new Set(drafts.value.slice(0, TICKED).map(({ id }) => id));
}

export const isTicked = (id: string): boolean => ticked.value.has(id);

export function tick(id: string, on: boolean): void {
  const others = [...ticked.value].filter((known) => known !== id);
  ticked.value = new Set(on ? [...others, id] : others);
}

export function editDraft(id: string, part: Partial<Persona>): void {
  drafts.value = drafts.value.map((persona) => (persona.id === id ? { ...persona, ...part } : persona));
}
