import { readdirSync, readFileSync } from 'node:fs';
import type { Range } from '../../../src/draft/types.ts';
import { DETAIL_KINDS, type DetailKind } from '../../../src/persona/kinds.ts';

/** The half that detectors are tuned on, and the half that only measures. */
export type Half = 'tune' | 'measure';

/** A detail that stands in a draft, and what it is. Positions in UTF-16 units. */
export interface Labelled extends Range {
  readonly kind: DetailKind;
}

/** A draft written for the corpus, with every identifying detail in it. */
export interface LabelledDraft {
  /** `numbers/tune:12`, the file and line that it stands on. */
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  readonly details: readonly Labelled[];
}

const LABEL = /\{(?<kind>[a-z-]+):(?<words>[^{}]*)\}/g;

/** How a line break is spelled in a draft of one line. */
const BREAK = /⏎/g;

/**
 * Reads one line: `明天在{school:北邮}见` is a draft with one detail. Throws where a kind is unknown or a brace is left.
 */
export function parseDraft(line: string, id: string, topic = ''): LabelledDraft {
  const details: Labelled[] = [];
  let text = '';
  let position = 0;
  for (const match of line.matchAll(LABEL)) {
    const { kind = '', words = '' } = match.groups!;
    if (!(DETAIL_KINDS as readonly string[]).includes(kind)) throw new Error(`${id}: there is no kind "${kind}".`);
    text += line.slice(position, match.index);
    details.push({ kind: kind as DetailKind, start: text.length, end: text.length + words.length });
    text += words;
    position = match.index + match[0].length;
  }
  text += line.slice(position);
  if (/[{}]/.test(text)) throw new Error(`${id}: a brace that labels nothing.`);
  return { id, topic, text: text.replace(BREAK, '\n'), details };
}

/** All drafts of one half, in the order of their files. Empty lines and lines that start with `#` are remarks. */
export function readDrafts(half: Half, topics?: readonly string[]): LabelledDraft[] {
  const folder = new URL(`${half}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .filter((file) => !topics || topics.includes(file.slice(0, -4)))
    .flatMap((file) => {
      const topic = file.slice(0, -4);
      return readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          line === '' || line.startsWith('#') ? [] : [parseDraft(line, `${topic}/${half}:${index + 1}`, topic)],
        );
    });
}
