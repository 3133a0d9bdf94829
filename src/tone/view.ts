import type { Forms } from '../draft/normal.ts';
import { inPieces, readingOf, type Piece as Stretch } from '../grams/reading.ts';
import type { Symbols } from '../grams/symbols.ts';
import { signalsOf } from './signals.ts';
import { swearwordsIn } from './swearing/swearing.ts';
import { wordsIn, type Heard } from './words.ts';

/** A stretch of a draft that is heard on its own. */
export interface Piece extends Stretch {
  readonly signals: Float64Array;
  readonly words: readonly Heard[];
}

/** A draft as all scales read it. */
export interface View {
  readonly forms: Forms;
  readonly symbols: Symbols;
  readonly pieces: readonly Piece[];
}

function read(forms: Forms): View {
  const { symbols, pieces } = readingOf(forms);
  const words = inPieces(pieces, wordsIn(forms.folded.text), ({ start }) => start);
  const swearing = inPieces(pieces, swearwordsIn(forms), ({ foldedStart }) => foldedStart);
  return {
    forms,
    symbols,
    pieces: pieces.map(({ from, to, features }, piece) => {
      const heard = { from, to, words: words[piece]!, swearing: swearing[piece]! };
      return { from, to, features, words: heard.words, signals: signalsOf(forms, heard) };
    }),
  };
}

/** One view per draft: every scale asks for the same. */
const views = new WeakMap<Forms, View>();

/** Reads a draft for the models of tone, once. */
export function viewOf(forms: Forms): View {
  const known = views.get(forms);
  if (known) return known;
  const view = read(forms);
  views.set(forms, view);
  return view;
}
