import type { Range } from '../../draft/types.ts';
import { WORD_SIGNALS } from '../words.ts';
import type { View } from '../view.ts';
import { SIGNALS } from '../signals.ts';
import { sharesOf, signalWeights, type ModelName } from './models.ts';

type SignalWeights = ReturnType<typeof signalWeights>;

/** Ranges that are told at most. */
const MOST = 3;
/** A symbol belongs to the reasons when it says at least this share of what the loudest one says. */
const LOUD = 0.4;
/** About what one word adds to its signal. */
const OF_A_WORD = 0.5;

/** Signals of marks, by the mark that stands for them in a row. */
const OF_MARKS: ReadonlyMap<number, readonly string[]> = new Map(
  (
    [
      ['!', ['exclaims', 'exclaims-more']],
      ['?', ['asks', 'asks-more', 'asks-loudly']],
      ['~', ['waves']],
      ['.', ['trails-off']],
    ] as const
  ).map(([mark, signals]) => [mark.charCodeAt(0), signals]),
);
/** The signal of a letter that is written again and again. */
const AGAIN = 'stretches';
const LETTER = /\p{L}/u;

/** A blank, and a whole quotation that was blanked out: its neighbours' n-grams hold it, and it says nothing itself. */
const BLANK = 0x20;

/** What the marks and rows of a piece add, at each of their symbols. */
function addMarks(
  { forms, symbols, pieces }: View,
  index: number,
  weights: SignalWeights,
  credits: Float64Array,
): void {
  const { from, to, signals } = pieces[index]!;
  const said = (name: string): number => (weights[name] ?? 0) * signals[SIGNALS.indexOf(name)]!;
  for (let symbol = 0; symbol < symbols.count; symbol++) {
    if (symbols.starts[symbol]! < from || symbols.ends[symbol]! > to) continue;
    const code = symbols.codes[symbol]!;
    for (const name of OF_MARKS.get(code) ?? []) credits[symbol]! += said(name);
    // A row is kept as two symbols, of which the second stands for all but the first.
    const isLong = symbols.ends[symbol]! - symbols.starts[symbol]! > 1;
    const isLetter = isLong && LETTER.test(forms.folded.text[symbols.starts[symbol]!]!);
    if (isLetter && symbols.codes[symbol - 1] === code && !OF_MARKS.has(code)) credits[symbol]! += said(AGAIN);
  }
}

/** What each symbol of a piece adds to the log-odds: of the words and n-grams that it stands in, the louder part. */
function creditsOf(view: View, index: number, name: ModelName): Float64Array {
  const { symbols } = view;
  const { features, words } = view.pieces[index]!;
  const credits = new Float64Array(symbols.count);
  sharesOf(view, index, name).forEach((share, at) => {
    const first = features.at[at]!;
    const width = features.width[at]!;
    for (let symbol = first; symbol < first + width; symbol++) credits[symbol] = credits[symbol]! + share / width;
  });
  const weights = signalWeights(name);
  addMarks(view, index, weights, credits);
  let symbol = 0;
  for (const { start, end, signals } of words) {
    const weight = signals.reduce((sum, signal) => sum + (weights[WORD_SIGNALS[signal]!] ?? 0), 0) * OF_A_WORD;
    while (symbol < symbols.count && symbols.ends[symbol]! <= start) symbol++;
    for (let at = symbol; at < symbols.count && symbols.starts[at]! < end; at++) credits[at] = credits[at]! + weight;
  }
  symbols.codes.forEach((code, at) => {
    if (code === BLANK && at < symbols.count) credits[at] = 0;
  });
  return credits;
}

interface Credited extends Range {
  readonly credit: number;
}

/**
 * The ranges of the original that speak most for a model in one piece, the strongest first: symbols in a row that each
 * add nearly as much as the loudest one.
 */
export function reasonsOf(view: View, index: number, name: ModelName): Range[] {
  const credits = creditsOf(view, index, name);
  const loudest = credits.reduce((most, credit) => Math.max(most, credit), 0);
  if (loudest <= 0) return [];
  const { symbols, forms } = view;
  const ranges: Credited[] = [];
  for (let symbol = 0; symbol < symbols.count; symbol++) {
    if (credits[symbol]! < loudest * LOUD) continue;
    const first = symbol;
    let credit = 0;
    for (; symbol < symbols.count && credits[symbol]! >= loudest * LOUD; symbol++) credit += credits[symbol]!;
    const start = forms.folded.starts[symbols.starts[first]!]!;
    ranges.push({ start, end: forms.folded.ends[symbols.ends[symbol - 1]! - 1]!, credit });
  }
  return ranges
    .filter(({ start, end }) => forms.text.slice(start, end).trim() !== '')
    .sort((a, b) => b.credit - a.credit || a.start - b.start)
    .slice(0, MOST)
    .map(({ start, end }) => ({ start, end }));
}
