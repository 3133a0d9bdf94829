import { compileListed, type ListedFinder } from '../detect/facts.ts';
import { compileTerms, type TermFinder } from '../draft/terms.ts';
import type { OwnSubject, Persona, Wardrobe } from '../persona/types.ts';
import { accountNames, type AccountNames } from './account-names.ts';

/** A wardrobe made ready to judge with: once per change, not once per draft. */
export interface CompiledWardrobe {
  readonly wardrobe: Wardrobe;
  readonly personas: ReadonlyMap<string, Persona>;
  /** Finds the listed facts, the account names and the listeners of all personas. */
  readonly findListed: ListedFinder;
  /** Whose account name it is, by the id of the fact that it is found as. */
  readonly nameOwners: AccountNames['owners'];
  /** Who posts under a uid of Weibo. */
  readonly posters: ReadonlyMap<string, Persona>;
  /** Finds the words that personas keep for themselves. */
  readonly findKept: TermFinder<KeptWords>;
  /** Finds the words of the personas' own subjects. */
  readonly findOwnSubjects: TermFinder<OwnWord>;
}

/** A word of a subject of its own that one persona has. */
export interface OwnWord {
  readonly persona: Persona;
  readonly subject: OwnSubject;
}

/** Words that one persona keeps for itself. */
export interface KeptWords {
  readonly keeper: Persona;
  readonly words: string;
}

export function compileWardrobe(wardrobe: Wardrobe): CompiledWardrobe {
  const names = accountNames(wardrobe);
  return {
    wardrobe,
    personas: new Map(wardrobe.personas.map((persona) => [persona.id, persona])),
    findListed: compileListed([...wardrobe.facts, ...names.facts], wardrobe.listeners),
    nameOwners: names.owners,
    posters: new Map(
      wardrobe.personas.flatMap((persona) =>
        persona.accounts.flatMap(({ site, uid }) => (site === 'weibo' && uid ? [[uid, persona] as const] : [])),
      ),
    ),
    findKept: compileTerms(
      wardrobe.personas.flatMap((keeper) =>
        (keeper.keeps ?? []).map((words) => ({ text: words, target: { keeper, words } })),
      ),
    ),
    findOwnSubjects: compileTerms(
      wardrobe.personas.flatMap((persona) =>
        (persona.ownSubjects ?? []).flatMap((subject) =>
          subject.words.map((text) => ({ text, target: { persona, subject } })),
        ),
      ),
    ),
  };
}
