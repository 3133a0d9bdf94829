import { change, edited } from '../../changes.ts';
import { withShownBy } from './shown-by.ts';

/** Lets a persona show a fact, or no longer. */
export function showBy(fact: string, persona: string, shown: boolean): void {
  void change(
    edited(
      (store) => store.facts,
      fact,
      (kept) => withShownBy(kept, persona, shown),
    ),
  );
}
