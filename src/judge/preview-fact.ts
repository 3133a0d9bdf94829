import { everydayWords } from '../detect/everyday-words.ts';
import { compileListed, type ListedFinder } from '../detect/facts.ts';
import { spellingsOf, type Spelling } from '../detect/spellings.ts';
import { formsOf } from '../draft/normal.ts';
import type { Level } from '../persona/levels.ts';
import type { Fact } from '../persona/types.ts';
import { asSureAs } from './certainty.ts';

/** A spelling, how sure the matcher is of it (0: not found), and how loud it is for a persona that may not show it. */
export interface Tried extends Spelling {
  readonly certainty: number;
  readonly level: Level;
}

/** What the value or one of the aliases of a fact is found as. */
export interface TriedWord {
  readonly word: string;
  readonly tried: readonly Tried[];
}

/** What a fact would be found in. */
export interface FactPreview {
  readonly words: readonly TriedWord[];
  /** Everyday words that would be taken for it. */
  readonly byAccident: readonly string[];
}

/** Where the contract is silent, a listed fact holds. */
const UNSPOKEN: Level = 'hold';

const certaintyIn = (find: ListedFinder, text: string): number =>
  find(formsOf(text).skeleton).reduce((most, { certainty }) => Math.max(most, certainty), 0);

/** Tries a fact on disguised spellings of its own words and on everyday words, with the matcher that drafts are read by. */
export function previewFact(fact: Fact): FactPreview {
  const find = compileListed([fact], []);
  const words = [...new Set([fact.value, ...fact.aliases].map((word) => word.trim()))].filter((word) => word !== '');
  return {
    words: words.map((word) => ({
      word,
      tried: spellingsOf(word).map((spelling) => {
        const certainty = certaintyIn(find, spelling.text);
        return { ...spelling, certainty, level: certainty > 0 ? asSureAs(UNSPOKEN, certainty) : 'clear' };
      }),
    })),
    byAccident: everydayWords().filter((word) => certaintyIn(find, word) > 0),
  };
}
