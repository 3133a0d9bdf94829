import { readdirSync, readFileSync } from 'node:fs';
import type { Scale } from '../../src/persona/kinds.ts';
import { readTexts, type Texts } from './examples.ts';

/** Where a text comes from, and what is known of it there. */
export type Example = { readonly text: string } & (
  | { readonly source: 'own'; readonly file: string; readonly tone: Partial<Record<Scale, number>> }
  | { readonly source: 'cold'; readonly held: boolean; readonly offensive: number; readonly topic: string }
  | { readonly source: 'swsr'; readonly sexist: number }
  | { readonly source: 'cped'; readonly emotion: string }
);

/** Shorter lines of dialogue say too little to teach. */
const SHORTEST_LINE = 5;

function rowsOf<T>(file: URL): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The project's own drafts: `{text, tone}`, one a line, in all files of a folder. */
export function readOwn(folder: URL): Example[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      rowsOf<{ text: string; tone: Partial<Record<Scale, number>> }>(new URL(file, folder)).map(
        ({ text, tone }): Example => ({ source: 'own', file, text, tone }),
      ),
    );
}

/** Published sets whose licences let them train what is shipped; see `docs/tone-model.md`. */
export function readPublished(folder: URL): Example[] {
  const at = (name: string): URL => new URL(`tone/${name}.jsonl`, folder);
  const cold = (name: string, held: boolean): Example[] =>
    rowsOf<{ text: string; offensive: number; topic: string }>(at(name)).map(({ text, offensive, topic }): Example => ({
      source: 'cold',
      held,
      text,
      offensive,
      topic,
    }));
  return [
    ...cold('cold.train', false),
    ...cold('cold.dev', true),
    ...rowsOf<{ text: string; sexist: number }>(at('swsr.train')).map(({ text, sexist }): Example => ({
      source: 'swsr',
      text,
      sexist,
    })),
    ...['cped.test', 'cped.valid']
      .flatMap((name) => rowsOf<{ text: string; emotion: string }>(at(name)))
      .filter(({ text }) => text.length >= SHORTEST_LINE)
      .map(({ text, emotion }): Example => ({ source: 'cped', text, emotion })),
  ];
}

/** Examples and how the models read them, in the same order. */
export interface Collection {
  readonly examples: readonly Example[];
  readonly texts: Texts;
}

/** Reads everything that teaches: own drafts in `own`, published sets in `published`. */
export function collect(own: URL, published: URL): Collection {
  const examples = [...readOwn(own), ...readPublished(published)];
  return { examples, texts: readTexts(examples.map(({ text }) => text)) };
}
