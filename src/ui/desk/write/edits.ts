import type { Edit } from '../../../messages/guard-protocol.ts';

/** One edit that does what all of these do, so that a single undo takes everything back. They must not overlap. */
export function mergedEdit(text: string, edits: readonly Edit[]): Edit | undefined {
  const ordered = edits.toSorted((a, b) => a.start - b.start);
  const [first] = ordered;
  const last = ordered.at(-1);
  if (!first || !last) return undefined;
  let words = '';
  let position = first.start;
  for (const edit of ordered) {
    words += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return { start: first.start, end: last.end, text: words };
}

/** The smallest edit that makes `after` of `before`; undefined where they are the same. */
export function editBetween(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let behind = 0;
  while (behind < shorter - start && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  return { start, end: before.length - behind, text: after.slice(start, after.length - behind) };
}
