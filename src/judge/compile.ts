import { compileListed, type ListedFinder } from '../detect/facts.ts';
import { compileTerms, type TermFinder } from '../draft/terms.ts';
import type { Link, Persona, Wardrobe } from '../persona/types.ts';

/** A wardrobe made ready to judge with: once per change, not once per draft. */
export interface CompiledWardrobe {
  readonly wardrobe: Wardrobe;
  readonly personas: ReadonlyMap<string, Persona>;
  /** Finds the listed facts and listeners of all personas. */
  readonly findListed: ListedFinder;
  /** Finds the words that personas keep for themselves. */
  readonly findKept: TermFinder<KeptWords>;
}

/** Words that one persona keeps for itself. */
export interface KeptWords {
  readonly keeper: Persona;
  readonly words: string;
}

export function compileWardrobe(wardrobe: Wardrobe): CompiledWardrobe {
  return {
    wardrobe,
    personas: new Map(wardrobe.personas.map((persona) => [persona.id, persona])),
    findListed: compileListed(wardrobe.facts, wardrobe.listeners),
    findKept: compileTerms(
      wardrobe.personas.flatMap((keeper) =>
        (keeper.keeps ?? []).map((words) => ({ text: words, target: { keeper, words } })),
      ),
    ),
  };
}

/** What was said about two personas being known as one person; `never` where nothing was said. */
export function policyBetween(wardrobe: Wardrobe, one: string, other: string): Link['policy'] {
  const link = wardrobe.links.find(({ between }) => between.includes(one) && between.includes(other));
  return link?.policy ?? 'never';
}
