import { englishDataset, englishRecommendedTransformers, RegExpMatcher, type MatchPayload } from 'obscenity';
import { allMatches } from '../../draft/matches.ts';
import type { Forms } from '../../draft/normal.ts';
import { wrapped } from '../../draft/wrapped.ts';
import { isInnocent } from './innocence.ts';
import { LETTERS_FOR } from './letters-for.ts';
import { ENGLISH_SWEARING } from '../lexicon/english.ts';
import type { SwearGroup } from '../lexicon/types.ts';
import type { Swearword } from './types.ts';

/** Latin words with the digits and marks that are written for letters: fuuuck, sh1t, b!tch, $hit. */
const STRETCH = /(?<![a-z])[a-z$@](?:[a-z0-9$@!*'-]| (?=[a-z])){2,}/g;

/** What a match is no word of its own behind: letters, the dot of a file name. */
const GOES_ON = /[a-z.]/;

/** Words that are hidden by marks and digits in ways that the library does not know: b**ch, f'ing, m0therf*cker. */
const HIDEABLE: readonly string[] =
  'fuck|fucks|fucked|fucker|fuckers|fucking|fuckin|motherfucker|motherfucking|shit|shits|shitty|bullshit|bitch|bitches|asshole|assholes|bastard|cunt|dick|dickhead|pussy|whore|slut|piss|pissed|prick'.split(
    '|',
  );
const HIDING = /(?<![a-z0-9])[a-z0-9$@](?:[a-z0-9*#@$!'’-]{2,18})(?![a-z0-9])/g;
const MARK = /[*#!'’-]+/;
const LITERAL = /[a-z]/g;

/** Whether marks and digits of `word` can be filled in to a swearword of which two letters at least are written. */
function canBeFilled(word: string): boolean {
  const letters = word.match(LITERAL)?.length ?? 0;
  if (letters < 2 || letters === word.length || !/^[a-z$@]/.test(word)) return false;
  const filled = word
    .split(/([*#!'’-]+)/)
    .map((part) => {
      if (!MARK.test(part))
        return part.replace(/[0-9$@]/g, (digit) => (LETTERS_FOR[digit] ? `[${LETTERS_FOR[digit]}]` : digit));
      return part.length === 1 && part !== "'" && part !== '’' ? '[a-z]{1,2}' : `[a-z]{1,${part.length + 2}}`;
    })
    .join('');
  const pattern = new RegExp(`^${filled}$`);
  return HIDEABLE.some((hideable) => pattern.test(hideable));
}

/** Too much is hidden of these to be filled in, or only their first letters are written. */
const MASKED = new RegExp(
  wrapped`
    (?<![a-z./@_-])(?:
      f[*]{3,5}|m[*]{1,6}f[*a-z]{2,8}|c[*]#nts?|go to h[*#3]ll|wt[*f]|stfu|gtfo|ffs|mofo|jfc
    )(?![a-z*0-9_@/-]|\.[a-z])
  `,
  'g',
);
const HIDDEN: SwearGroup = { spellings: '', vulgar: 0.6 };

/** Somebody called Dick has a family name; in capitals these are an airport and a label, but before whom they curse. */
const NAME = /^(?:Dick(?![A-Za-z])|(?:FUK|FCUK|FCK)(?![A-Za-z!！]|\s?(?:you|u\b)))/;

/** How a whole word may go on behind what was matched; Fukuoka does not go on so. */
const ENDING = /^(?:s|es|k|ed|er|ers|ing|in|y|ty|head|heads|face|hole|holes|wit|wad|up|off|you|this|that|it)*(?![a-z])/;

const LONGEST_ENDING = 12;

/** A matcher that takes half a millisecond to make, so it waits for the first draft with Latin words. */
let matcher: RegExpMatcher | undefined;

/** Stretches up to this length are short enough to come again, in the same draft a key later or in another one. */
const OFTEN = 40;
const MOST_KNOWN = 2000;
const known = new Map<string, readonly MatchPayload[]>();

function matchesIn(stretch: string): readonly MatchPayload[] {
  const before = known.get(stretch);
  if (before) return before;
  matcher ??= new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const matches = matcher.getAllMatches(stretch);
  if (stretch.length > OFTEN) return matches;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(stretch, matches);
  return matches;
}

function groupOf(match: MatchPayload): SwearGroup | undefined {
  const word = englishDataset.getPayloadWithPhraseMetadata(match).phraseMetadata?.originalWord;
  const weights = word === undefined ? undefined : ENGLISH_SWEARING.get(word);
  return weights && { spellings: '', ...weights };
}

/** English swearing in its usual disguises, by the library obscenity. Only whole words from their first letter on. */
export function englishSwearing({ text, folded }: Forms): Swearword[] {
  const masked = [
    ...allMatches(folded.text, MASKED),
    ...allMatches(folded.text, HIDING).filter(({ 0: word }) => canBeFilled(word)),
  ];
  const found: Swearword[] = masked.map(({ index, 0: word }) => ({
    target: HIDDEN,
    foldedStart: index,
    foldedEnd: index + word.length,
    disguised: 0,
    start: folded.starts[index]!,
    end: folded.ends[index + word.length - 1]!,
  }));
  for (const { index, 0: stretch } of allMatches(folded.text, STRETCH)) {
    for (const match of matchesIn(stretch)) {
      const foldedStart = index + match.startIndex;
      const foldedEnd = index + match.endIndex + 1;
      if (GOES_ON.test(folded.text[foldedStart - 1] ?? '')) continue;
      if (!ENDING.test(folded.text.slice(foldedEnd, foldedEnd + LONGEST_ENDING))) continue;
      const target = groupOf(match);
      if (!target || isInnocent(folded.text, { start: foldedStart, end: foldedEnd })) continue;
      if (NAME.test(text.slice(folded.starts[foldedStart]))) continue;
      const place = { start: folded.starts[foldedStart]!, end: folded.ends[foldedEnd - 1]! };
      found.push({ target, foldedStart, foldedEnd, disguised: 0, ...place });
    }
  }
  return found;
}
