import { readdirSync, readFileSync } from 'node:fs';
import { formsOf } from '../../src/draft/normal.ts';
import { ownWords } from '../../src/draft/own-words.ts';
import type { Subject } from '../../src/persona/kinds.ts';
import { bucketsOf, shareOf, stretchesOf, type Stretch } from '../../src/subject/features.ts';
import { signalsOf } from '../../src/subject/signals.ts';

/** A labelled text as the model reads it. */
export interface Example {
  readonly text: string;
  /** Name of the file it stands in. */
  readonly file: string;
  readonly subjects: ReadonlySet<Subject>;
  readonly buckets: Int32Array;
  readonly share: number;
  /** Signals that are not zero, and their values. */
  readonly signals: Int32Array;
  readonly values: Float64Array;
  /** How much it counts beside others. */
  readonly weight: number;
}

interface Line {
  readonly text: string;
  readonly subjects: readonly Subject[];
}

/** A labelled text with the stretch of it that is read: labels are of the whole, and these texts are one stretch. */
interface Read extends Line {
  readonly file: string;
  readonly stretch: Stretch;
}

function linesOf(folder: URL, file: string): Read[] {
  return readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((json) => {
      const line = JSON.parse(json) as Line;
      const [stretch] = stretchesOf(formsOf(ownWords(line.text)));
      return stretch ? [{ ...line, file, stretch }] : [];
    });
}

/** Texts of the corpus that must hold a word of a lexicon for the word to be read. */
const LEAST_TEXTS = 2;

/** How many texts hold each word. */
function counted(texts: readonly Read[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stretch } of texts) {
    const words = stretch.named.map(({ start, end }) => stretch.text.slice(start, end));
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function exampleOf({ text, subjects, file, stretch }: Read, counts: ReadonlyMap<string, number>): Example {
  const named = stretch.named.filter(({ start, end }) => counts.get(stretch.text.slice(start, end))! >= LEAST_TEXTS);
  const { count, buckets } = bucketsOf({ ...stretch, named });
  const signalled = signalsOf(named);
  const signals = [...signalled.keys()].filter((signal) => signalled[signal] !== 0);
  return {
    text,
    file,
    subjects: new Set(subjects),
    buckets: buckets.slice(0, count),
    share: shareOf(count),
    signals: Int32Array.from(signals),
    values: Float64Array.from(signals, (signal) => signalled[signal]!),
    weight: 1,
  };
}

/**
 * The labelled texts of a folder of JSON lines, file by file in the order of their names. A word that a single text holds
 * may stand in the lexicon because of it, and is left out: what such a text teaches, and how surely it is found when it
 * is held out, would flatter.
 */
export function readExamples(folder: URL): Example[] {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => linesOf(folder, file));
  const counts = counted(texts);
  return texts.map((text) => exampleOf(text, counts));
}
