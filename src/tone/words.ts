import { fold } from '../draft/normal.ts';
import { MANNERS } from './lexicon/manners.ts';
import { MOODS } from './lexicon/moods.ts';
import { STICKERS } from './lexicon/stickers.ts';
import { NEGATIONS, TURNS } from './lexicon/turns.ts';
import type { WordGroup } from './lexicon/types.ts';

const GROUPS: readonly WordGroup[] = [...MOODS, ...STICKERS, ...TURNS, ...MANNERS];

/** Names of the signals that words give, in a fixed order: of every group, then of those that can be negated. */
export const WORD_SIGNALS: readonly string[] = [
  ...new Set(GROUPS.map(({ signal }) => signal)),
  ...new Set(GROUPS.filter(({ negatable }) => negatable).map(({ signal }) => `not-${signal}`)),
];

const INDEX: ReadonlyMap<string, number> = new Map(WORD_SIGNALS.map((name, index) => [name, index]));

interface Entry {
  readonly word: string;
  /** Signals that the word gives, by their place in `WORD_SIGNALS`. */
  readonly signals: number[];
  /** Of the same length: what it gives behind a negation. */
  readonly negated: number[];
}

/** A word of a lexicon as it stands in a text. Positions in units of the folded text. */
export interface Heard {
  readonly start: number;
  readonly end: number;
  readonly signals: readonly number[];
}

/** What folding leaves as it is; the lexicons are written in simplified characters. */
const PLAIN = /^[\u4e00-\u9fffa-z]+$/;

/** Entries by their first two units, the longest first. */
function compile(): ReadonlyMap<number, readonly Entry[]> {
  const byWord = new Map<string, Entry>();
  for (const { signal, words, negatable } of GROUPS) {
    const own = INDEX.get(signal)!;
    const negated = negatable ? INDEX.get(`not-${signal}`)! : own;
    for (const spelled of words.split('|')) {
      const word = PLAIN.test(spelled) ? spelled : fold(spelled).text;
      const entry = byWord.get(word) ?? { word, signals: [], negated: [] };
      if (entry.signals.includes(own)) continue;
      entry.signals.push(own);
      entry.negated.push(negated);
      byWord.set(word, entry);
    }
  }
  const byStart = new Map<number, Entry[]>();
  for (const entry of [...byWord.values()].sort((a, b) => b.word.length - a.word.length)) {
    const key = keyAt(entry.word, 0, entry.word.length);
    const known = byStart.get(key);
    if (known) known.push(entry);
    else byStart.set(key, [entry]);
  }
  return byStart;
}

function keyAt(text: string, at: number, length: number): number {
  return length === 1 ? text.charCodeAt(at) : text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Whether a word of Latin letters stands in a longer one. */
function isPart(text: string, start: number, end: number): boolean {
  return (
    (isLatin(text.charCodeAt(start)) && isLatin(text.charCodeAt(start - 1))) ||
    (isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end)))
  );
}

const NEGATED = new RegExp(`(?:${NEGATIONS.join('|')})(?:那么|这么|太|怎么|是很|很|特别|多么|觉得|感到)?$`, 'u');
/** Ends in a negation by its letters, and is none. */
const NOT_NEGATED =
  /(?:要不|好不|可不|差不|是不|岂不|不得不|无不|莫不|忍不住|越来越不|特别|分别|告别|个别|级别|性别|区别|减少|多少|很少)$/u;

/** Units before a word in which a negation is looked for. */
const NEGATION_REACH = 6;

function isNegated(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - NEGATION_REACH), start);
  return NEGATED.test(before) && !NOT_NEGATED.test(before);
}

let entries: ReadonlyMap<number, readonly Entry[]> | undefined;

function longestAt(text: string, at: number): Entry | undefined {
  entries ??= compile();
  if (at + 1 < text.length) {
    for (const entry of entries.get(keyAt(text, at, 2)) ?? []) {
      const { word } = entry;
      if (word.length > 2 && !text.startsWith(word, at)) continue;
      if (!isPart(text, at, at + word.length)) return entry;
    }
  }
  const single = entries.get(text.charCodeAt(at))?.[0];
  return single && !isPart(text, at, at + 1) ? single : undefined;
}

/** The words of the lexicons in a folded text, the longest from the left, not overlapping. */
export function wordsIn(text: string): Heard[] {
  const heard: Heard[] = [];
  for (let at = 0; at < text.length;) {
    const entry = longestAt(text, at);
    if (!entry) {
      at++;
      continue;
    }
    const end = at + entry.word.length;
    heard.push({ start: at, end, signals: isNegated(text, at) ? entry.negated : entry.signals });
    at = end;
  }
  return heard;
}
