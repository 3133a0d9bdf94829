import { canonical } from '../detect/facts.ts';
import type { Fact, Persona, Wardrobe } from '../persona/types.ts';
import { policyBetween } from './links.ts';

/** Shorter names are words too: they are found as they are spelled, not by what sounds like them. */
const DISGUISED_LENGTH = 4;

/** Account names as facts that only their own personas show, and whose names they are, by the id of the fact. */
export interface AccountNames {
  readonly facts: readonly Fact[];
  readonly owners: ReadonlyMap<string, readonly Persona[]>;
}

/**
 * The names of all accounts, as facts of the kind `handle`: written by another persona, one leads to the other. Personas
 * that may openly be one person may name each other; a name that is listed as a fact is judged as that fact.
 */
export function accountNames(wardrobe: Wardrobe): AccountNames {
  const listed = new Set(wardrobe.facts.flatMap(({ value, aliases }) => [value, ...aliases].map(canonical)));
  const names = new Map<string, { readonly value: string; readonly owners: Persona[] }>();
  for (const persona of wardrobe.personas) {
    for (const { name } of persona.accounts) {
      const key = canonical(name ?? '');
      if (!name || key === '' || listed.has(key)) continue;
      const known = names.get(key) ?? { value: name, owners: [] };
      if (!known.owners.includes(persona)) known.owners.push(persona);
      names.set(key, known);
    }
  }
  const owners = new Map<string, readonly Persona[]>();
  const facts = Array.from(names, ([key, { value, owners: own }]): Fact => {
    const id = `account-name/${key}`;
    owners.set(id, own);
    const shownBy = wardrobe.personas.filter(
      (persona) =>
        own.includes(persona) || own.every(({ id: other }) => policyBetween(wardrobe, persona.id, other) === 'open'),
    );
    const exact = [...key].length < DISGUISED_LENGTH;
    return { id, kind: 'handle', value, aliases: [], shownBy: shownBy.map((persona) => persona.id), exact };
  });
  return { facts, owners };
}
