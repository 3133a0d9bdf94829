import type { Box } from './find.ts';
import { type Reading, readEditable } from './read.ts';

/** One field of a post, and where its text stands in the text of the whole. */
export interface Part extends Reading {
  readonly editable: HTMLElement;
  /** UTF-16 units of the whole text before this field's. */
  readonly start: number;
}

/** What stands in all fields of a box's post: one draft, since one press sends them all. */
export interface Post {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** Between two fields: nothing is found across the end of a paragraph. */
const FIELD_BREAK = '\n\n';

/** Reads all fields of a box. Nothing in them is touched. */
export function readPost({ fields, surface }: Box): Post {
  const parts: Part[] = [];
  let text = '';
  for (const editable of fields) {
    if (parts.length > 0) text += FIELD_BREAK;
    const reading = readEditable(editable, surface.ignore);
    parts.push({ ...reading, editable, start: text.length });
    text += reading.text;
  }
  return { text, parts };
}

/** Ranges of the whole text that lie in one part, measured from that part's own start and in its order. */
export function inPart<R extends { readonly start: number; readonly end: number }>(
  { start, text }: Pick<Part, 'start' | 'text'>,
  ranges: readonly R[],
): R[] {
  return ranges
    .filter((range) => range.start >= start && range.end <= start + text.length)
    .map((range) => ({ ...range, start: range.start - start, end: range.end - start }))
    .sort((a, b) => a.start - b.start);
}
