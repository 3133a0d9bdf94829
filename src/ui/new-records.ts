import type { Fact, Persona } from '../persona/types.ts';

/** A persona that promises nothing yet. */
export function newPersona(known: Pick<Persona, 'name' | 'stage'> & Partial<Persona>): Persona {
  return { id: crypto.randomUUID(), accounts: [], details: {}, voice: {}, subjects: {}, ...known };
}

/** A fact that is still to be written, shown by nobody. */
export function newFact(): Fact {
  return { id: crypto.randomUUID(), kind: 'school', value: '', aliases: [], shownBy: [] };
}
