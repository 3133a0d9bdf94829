import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

/** Ids of the facts whose values are shown. They are covered otherwise, like passwords. */
const shown = signal<ReadonlySet<string>>(new Set());

/** Whether the value of a fact is shown. Reading it while rendering makes the component follow. */
export const isShown = (fact: string): boolean => shown.value.has(fact);

/** Whether anything is shown at all. */
export const anyShown: ReadonlySignal<boolean> = computed(() => shown.value.size > 0);

/** Shows the value of one fact, or covers it again. */
export function show(fact: string, on: boolean): void {
  const others = [...shown.value].filter((id) => id !== fact);
  shown.value = new Set(on ? [...others, fact] : others);
}

/** Shows the values of all these facts. */
export function showAll(facts: readonly string[]): void {
  shown.value = new Set(facts);
}

export function coverAll(): void {
  shown.value = new Set();
}

/** What a page can be watched by: `document`. */
type Watched = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;

/** Covers everything again whenever the page is hidden: another tab, a minimised window, a locked screen. */
export function coverWhenHidden(page: Watched): () => void {
  const onChange = (): void => {
    if (page.hidden) coverAll();
  };
  page.addEventListener('visibilitychange', onChange);
  return () => page.removeEventListener('visibilitychange', onChange);
}
