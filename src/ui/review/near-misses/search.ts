import type { NearMiss, NearMissHead } from '../../../store/types.ts';

/** How far a search has come. */
export interface Search {
  /** What was found so far, newest first. */
  readonly hits: readonly NearMissHead[];
  readonly looked: number;
  readonly done: boolean;
}

/** Seals that are opened before the search tells what it found: a tenth of a second's work. */
export const CHUNK = 500;

/** Words as they are compared: neither case nor width matters. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The words that a search asks for; all of them must stand in a near miss. */
export function wordsOf(query: string): readonly string[] {
  return folded(query).split(/\s+/).filter(Boolean);
}

/**
 * The opened words of near misses, for as long as the page looks at the log: each seal is opened once, however often is
 * searched.
 */
export class OpenedWords {
  readonly #texts = new Map<string, string>();
  readonly #read: (ids: readonly string[]) => Promise<readonly NearMiss[]>;
  readonly #textOf: (nearMiss: NearMiss) => string;

  constructor(read: (ids: readonly string[]) => Promise<readonly NearMiss[]>, textOf: (nearMiss: NearMiss) => string) {
    this.#read = read;
    this.#textOf = textOf;
  }

  /** Makes sure that the words of these near misses are open. */
  async open(heads: readonly NearMissHead[]): Promise<void> {
    const missing = heads.map(({ id }) => id).filter((id) => !this.#texts.has(id));
    if (missing.length === 0) return;
    // One that does not open has no words.
    for (const id of missing) this.#texts.set(id, '');
    for (const nearMiss of await this.#read(missing)) this.#texts.set(nearMiss.id, folded(this.#textOf(nearMiss)));
  }

  has({ id }: NearMissHead, words: readonly string[]): boolean {
    const text = this.#texts.get(id) ?? '';
    return words.every((word) => text.includes(word));
  }
}

/** Searches the sealed words from the newest near miss on, and tells after every chunk how far it has come. */
export async function* searching(
  heads: readonly NearMissHead[],
  words: readonly string[],
  opened: OpenedWords,
): AsyncGenerator<Search, void, void> {
  const hits: NearMissHead[] = [];
  for (let start = 0; start < heads.length; start += CHUNK) {
    const chunk = heads.slice(start, start + CHUNK);
    await opened.open(chunk);
    hits.push(...chunk.filter((head) => opened.has(head, words)));
    const looked = start + chunk.length;
    if (looked < heads.length) yield { hits: [...hits], looked, done: false };
  }
  yield { hits, looked: heads.length, done: true };
}
