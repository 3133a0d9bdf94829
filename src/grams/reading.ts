import type { Forms } from '../draft/normal.ts';
import { featuresOf, type Features } from './features.ts';
import { symbolsOf, type Symbols } from './symbols.ts';

/** A stretch of a draft that a model reads on its own. */
export interface Piece {
  /** In units of the folded text, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly features: Features;
}

/** A draft as linear models read it. */
export interface Reading {
  readonly symbols: Symbols;
  readonly pieces: readonly Piece[];
}

/** Symbols that are read as one: what the models were trained on is this long. */
const LONGEST_PIECE = 220;
/** A piece ends at the first sentence that ends past this. */
const SHORTEST_PIECE = 120;

const ENDS: ReadonlySet<number> = new Set([...'。!?\n;'].map((mark) => mark.charCodeAt(0)));

/** Where the piece ends that starts at the symbol `from`. */
function endOf({ count, codes }: Symbols, from: number): number {
  if (count - from <= LONGEST_PIECE) return count;
  for (let at = from + SHORTEST_PIECE; at < from + LONGEST_PIECE; at++) if (ENDS.has(codes[at - 1]!)) return at;
  return from + LONGEST_PIECE;
}

function read(forms: Forms): Reading {
  const symbols = symbolsOf(forms.folded);
  const pieces: Piece[] = [];
  for (let first = 0; first < symbols.count;) {
    const last = endOf(symbols, first);
    pieces.push({
      from: symbols.starts[first]!,
      to: symbols.ends[last - 1]!,
      features: featuresOf(symbols, first, last),
    });
    first = last;
  }
  return { symbols, pieces };
}

/** One reading per draft: every model asks for the same. */
const readings = new WeakMap<Forms, Reading>();

/** Reads a draft for the models, once. */
export function readingOf(forms: Forms): Reading {
  const known = readings.get(forms);
  if (known) return known;
  const reading = read(forms);
  readings.set(forms, reading);
  return reading;
}

/** What starts in each piece, of what is in the order of the text. */
export function inPieces<Placed>(
  pieces: readonly Piece[],
  all: readonly Placed[],
  startOf: (one: Placed) => number,
): readonly (readonly Placed[])[] {
  if (pieces.length === 1) return [all];
  let from = 0;
  return pieces.map(({ to }) => {
    const first = from;
    while (from < all.length && startOf(all[from]!) < to) from++;
    return all.slice(first, from);
  });
}
