import { SPELLINGS, syllableOf, usualSyllable, type Syllable } from '../../draft/syllables.ts';

/** How a character of a swearword may be written by its sound. */
export interface Sound {
  /** Its pinyin. */
  readonly spelled: readonly string[];
  /** The first letter of its pinyin, for words of which something else is spelled out. */
  readonly initial: number;
  /** Any character of this syllable may stand for it. */
  readonly syllables: readonly Syllable[];
  /** Any character of these syllables sounds nearly like it. */
  readonly near: readonly Syllable[];
}

const NO_LETTER = -1;

/** The sound of what has none, or may not be written by it. */
export const SILENT: Sound = { spelled: [], initial: NO_LETTER, syllables: [], near: [] };

/** Sounds that much of the country does not tell apart, as beginnings and ends of a syllable. */
type Pair = readonly [string, string];
const NEAR_BEGINNINGS: readonly Pair[] = [
  ['n', 'l'],
  ['l', 'n'],
  ['z', 'zh'],
  ['zh', 'z'],
  ['c', 'ch'],
  ['ch', 'c'],
  ['s', 'sh'],
  ['sh', 's'],
];
const NEAR_ENDS: readonly Pair[] = [
  ['an', 'ang'],
  ['ang', 'an'],
  ['en', 'eng'],
  ['eng', 'en'],
  ['in', 'ing'],
  ['ing', 'in'],
];
const VOWELS = 'aeiouv';

/** The syllables that sound nearly like one. */
function nearTo(spelling: string): Syllable[] {
  const near: Syllable[] = [];
  const add = (other: string): void => {
    const syllable = syllableOf(other);
    if (syllable !== undefined) near.push(syllable);
  };
  for (const [one, other] of NEAR_BEGINNINGS) {
    const vowel = spelling[one.length];
    if (vowel !== undefined && VOWELS.includes(vowel) && spelling.startsWith(one))
      add(other + spelling.slice(one.length));
  }
  for (const [one, other] of NEAR_ENDS) if (spelling.endsWith(one)) add(spelling.slice(0, -one.length) + other);
  return near;
}

/** Sounds by their syllable: characters share most of theirs. */
const sounds = new Map<Syllable, Sound>();

/** The sound of the character of this code by its usual reading; the silent one where it is not known. */
export function soundOf(code: number): Sound {
  const syllable = usualSyllable(code);
  const known = sounds.get(syllable);
  if (known) return known;
  const spelling = SPELLINGS[syllable];
  if (spelling === undefined) return SILENT;
  const sound = {
    // A folded ü is a u: lücha.
    spelled: spelling.includes('v') ? [spelling, spelling.replace('v', 'u')] : [spelling],
    initial: spelling.charCodeAt(0),
    syllables: [syllable],
    near: nearTo(spelling),
  };
  sounds.set(syllable, sound);
  return sound;
}
