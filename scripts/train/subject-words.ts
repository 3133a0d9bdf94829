import { formsOf } from '../../src/draft/normal.ts';
import { SUBJECTS, type Subject } from '../../src/persona/kinds.ts';
import { bucketsOf, shareOf, stretchesOf } from '../../src/subject/features.ts';
import { LEXICON } from '../../src/subject/lexicon/all.ts';
import { wordsOf } from '../../src/subject/lexicon/types.ts';
import type { Example } from './subject-examples.ts';

/** How much a word counts beside a text. */
const WEIGHT = 0.6;

/** The words that say something alone, and of which subjects. */
function subjectsOfWords(): ReadonlyMap<string, ReadonlySet<Subject>> {
  const words = new Map<string, Set<Subject>>();
  for (const subject of SUBJECTS) {
    for (const word of [...wordsOf(LEXICON[subject].sure), ...wordsOf(LEXICON[subject].likely)]) {
      words.set(word, (words.get(word) ?? new Set<Subject>()).add(subject));
    }
  }
  return words;
}

/** What is read of a word of which folding leaves nothing. */
const NOTHING = { count: 0, buckets: new Int32Array() };

/**
 * The words of the lexicons as small texts of n-grams alone, so that a word that no list holds is heard by what it is
 * made of: who knows 退烧药 and 退烧贴 has a guess at 退烧.
 */
export function wordExamples(): Example[] {
  return Array.from(subjectsOfWords(), ([text, subjects]) => {
    const [stretch] = stretchesOf(formsOf(text));
    const { count, buckets } = stretch ? bucketsOf({ ...stretch, named: [], blank: [] }) : NOTHING;
    return {
      text,
      file: '',
      subjects,
      buckets: buckets.slice(0, count),
      share: shareOf(count),
      signals: new Int32Array(),
      values: new Float64Array(),
      weight: WEIGHT,
    };
  });
}
