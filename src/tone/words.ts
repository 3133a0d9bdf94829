import { foldList } from '../draft/normal.ts';
import { wrapped } from '../draft/wrapped.ts';
import { Lexicon, NO_WORD } from '../grams/lexicon.ts';
import { UnitSet } from '../grams/unit-set.ts';
import { COAXING } from './lexicon/coaxing.ts';
import { FAN_TALK } from './lexicon/fan-talk.ts';
import { FAN_WORLDS } from './lexicon/fan-worlds.ts';
import { MANNERS } from './lexicon/manners.ts';
import { MOODS } from './lexicon/moods.ts';
import { STICKERS } from './lexicon/stickers.ts';
import { NEGATIONS, TURNS } from './lexicon/turns.ts';
import type { WordGroup } from './lexicon/types.ts';

const GROUPS: readonly WordGroup[] = [
  ...MOODS,
  ...STICKERS,
  ...TURNS,
  ...MANNERS,
  ...FAN_TALK,
  ...FAN_WORLDS,
  ...COAXING,
];

/** Names of the signals that words give, in a fixed order: of every group, then of those that can be negated. */
export const WORD_SIGNALS: readonly string[] = [
  ...new Set(GROUPS.map(({ signal }) => signal)),
  ...new Set(GROUPS.filter(({ negatable }) => negatable).map(({ signal }) => `not-${signal}`)),
];

const INDEX: ReadonlyMap<string, number> = new Map(WORD_SIGNALS.map((name, index) => [name, index]));

/** What a word signals by places in `WORD_SIGNALS`, alone and behind a negation. */
interface Said {
  readonly signals: readonly number[];
  /** Of the same length. */
  readonly negated: readonly number[];
}

/** A word of a lexicon as it stands in a text. Positions in units of the folded text. */
export interface Heard {
  readonly start: number;
  readonly end: number;
  readonly signals: readonly number[];
  /** Behind a negation that turns what it signals: 不难过. */
  readonly isDenied: boolean;
}

function joined(known: Said, said: Said): Said {
  const [signal, negated] = [said.signals[0]!, said.negated[0]!];
  if (known.signals.includes(signal)) return known;
  return { signals: [...known.signals, signal], negated: [...known.negated, negated] };
}

function compile(): Lexicon<Said> {
  const lists = GROUPS.map(({ signal, words, negatable }) => {
    const own = INDEX.get(signal)!;
    const negated = negatable ? INDEX.get(`not-${signal}`)! : own;
    return { words: foldList(words), says: { signals: [own], negated: [negated] } };
  });
  return new Lexicon<Said>(lists, joined);
}

const NEGATED = new RegExp(`(?:${NEGATIONS.join('|')})(?:那么|这么|太|怎么|是很|很|特别|多么|觉得|感到)?$`, 'u');
/** What negations begin with: nearly all words stand behind none of these, and no pattern is tried. */
const NEGATING = new UnitSet(NEGATIONS.map((negation) => negation.charCodeAt(0)));
/** Ends in a negation by its letters, and is none. */
const NOT_NEGATED = new RegExp(
  wrapped`
    (?:
      要不|要不是|好不|可不|差不|是不|是不是|岂不|可不是|怕不是|岂不是|不得不|无不|莫不|忍不住|越来越不|
      从来?没有?这[么样]|好久没有?这[么样]|不要太|别提有?多|(?<!没有|没|不|不是)特别|分别|告别|个别|
      级别|性别|区别|减少|多少|很少
    )$
  `,
  'u',
);

/** Units before a word in which a negation is looked for. */
const NEGATION_REACH = 6;

function isNegated(text: string, start: number): boolean {
  const from = Math.max(0, start - NEGATION_REACH);
  let first = from;
  while (first < start && !NEGATING.has(text.charCodeAt(first))) first++;
  if (first === start) return false;
  const before = text.slice(from, start);
  return NEGATED.test(before) && !NOT_NEGATED.test(before);
}

let lexicon: Lexicon<Said> | undefined;

/** The words of the lexicons in a folded text, the longest from the left, not overlapping. */
export function wordsIn(text: string): Heard[] {
  lexicon ??= compile();
  const heard: Heard[] = [];
  for (let at = 0; at < text.length;) {
    const word = lexicon.longestAt(text, at);
    if (word === NO_WORD) {
      at++;
      continue;
    }
    const end = at + lexicon.lengthOf(word);
    const { signals, negated } = lexicon.saidBy(word);
    const isDenied = negated.some((signal, index) => signal !== signals[index]) && isNegated(text, at);
    heard.push({ start: at, end, signals: isDenied ? negated : signals, isDenied });
    at = end;
  }
  return heard;
}
