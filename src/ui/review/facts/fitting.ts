import type { Fact } from '../../../persona/types.ts';

/** The facts that a few words fit, by kind, value or other names; all where nothing is asked for. */
export function factsThatFit(facts: readonly Fact[], words: string, kindName: (fact: Fact) => string): readonly Fact[] {
  const wanted = plain(words);
  if (wanted === '') return facts;
  return facts.filter((fact) =>
    [kindName(fact), fact.value, ...fact.aliases].some((text) => plain(text).includes(wanted)),
  );
}

/** The fact that says the same already: of the same kind, under this very value or name. */
export function twinOf(facts: readonly Fact[], { kind, value }: Pick<Fact, 'kind' | 'value'>): Fact | undefined {
  const wanted = plain(value);
  return facts.find((fact) => fact.kind === kind && [fact.value, ...fact.aliases].map(plain).includes(wanted));
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
