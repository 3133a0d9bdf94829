import { compileListed, type ListedFinder } from '../detect/facts.ts';
import type { Link, Persona, Wardrobe } from '../persona/types.ts';

/** A wardrobe made ready to judge with: once per change, not once per draft. */
export interface CompiledWardrobe {
  readonly wardrobe: Wardrobe;
  readonly personas: ReadonlyMap<string, Persona>;
  /** Finds the listed facts and listeners of all personas. */
  readonly findListed: ListedFinder;
}

export function compileWardrobe(wardrobe: Wardrobe): CompiledWardrobe {
  return {
    wardrobe,
    personas: new Map(wardrobe.personas.map((persona) => [persona.id, persona])),
    findListed: compileListed(wardrobe.facts, wardrobe.listeners),
  };
}

/** What was said about two personas being known as one person; `never` where nothing was said. */
export function policyBetween(wardrobe: Wardrobe, one: string, other: string): Link['policy'] {
  const link = wardrobe.links.find(({ between }) => between.includes(one) && between.includes(other));
  return link?.policy ?? 'never';
}
