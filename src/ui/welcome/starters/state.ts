import { computed, signal } from '@preact/signals';
import type { Persona, Wardrobe } from '../../../persona/types.ts';
import { inWords, offers, TICKED, type Offer } from './offers.ts';

/** The starter contracts, once they are offered. */
const offered = signal<readonly Offer[]>([]);

/** What the user wrote of each, by id. */
const edits = signal<ReadonlyMap<string, Partial<Persona>>>(new Map());

/**
 * The starter contracts as the user changes them before they are saved. What is not the user's follows the language of
 * this page.
 */
export const drafts = computed<readonly Persona[]>(() =>
  offered.value.map((offer) => ({ ...inWords(offer), ...edits.value.get(offer.id) })),
);

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
  if (offered.value.length > 0) return;
  offered.value = offers(now);
  ticked.value = new Set(offered.value.slice(0, TICKED).map(({ id }) => id));
}

export const isTicked = (id: string): boolean => ticked.value.has(id);

export function tick(id: string, on: boolean): void {
  const others = [...ticked.value].filter((known) => known !== id);
  ticked.value = new Set(on ? [...others, id] : others);
}

export function editDraft(id: string, part: Partial<Persona>): void {
  edits.value = new Map(edits.value).set(id, { ...edits.value.get(id), ...part });
}
