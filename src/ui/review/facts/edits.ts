import type { Fact, Persona } from '../../../persona/types.ts';
import type { Store } from '../../../store/types.ts';
import { change, edited } from '../../changes.ts';
import { saying, t, type Saying } from '../../language.ts';
import { withShownBy } from './shown-by.ts';

const factsOf = (store: Store) => store.facts;

/** Lets a persona show a fact, or no longer; with a way back. */
export function showBy(fact: Fact, persona: Persona, shown: boolean): void {
  const set = (on: boolean) => edited(factsOf, fact.id, (kept) => withShownBy(kept, persona.id, on));
  const told: Saying = () =>
    t(shown ? 'facts.may' : 'facts.mayNot', { persona: persona.name, kind: t(`kind.${fact.kind}`) });
  void change(set(shown), told, set(!shown));
}

/** Changes parts of a fact; with a way back to what they were. */
export function edit(fact: Fact, part: Partial<Omit<Fact, 'id'>>): void {
  const before = Object.fromEntries(Object.keys(part).map((key) => [key, fact[key as keyof Fact]]));
  void change(
    edited(factsOf, fact.id, (kept) => ({ ...kept, ...part })),
    saying('saved.done'),
    edited(factsOf, fact.id, (kept) => ({ ...kept, ...before })),
  );
}

/** Lists facts; with a way back. Answers whether it did. */
export function add(facts: readonly Fact[], text: Saying): Promise<boolean> {
  return change(
    async (store) => {
      for (const fact of facts) await store.facts.put(fact);
    },
    text,
    async (store) => {
      for (const { id } of facts) await store.facts.remove(id);
    },
  );
}

/** Takes a fact off the list; with a way back. */
export function remove(fact: Fact): Promise<boolean> {
  return change(
    (store) => store.facts.remove(fact.id),
    () => t('facts.removed', { kind: t(`kind.${fact.kind}`) }),
    (store) => store.facts.put(fact),
  );
}
