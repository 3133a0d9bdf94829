/**
 * Words of one subject by how much they say alone. Separated by `|` or a line break, folded as a draft is: lower case,
 * simplified. A Latin word stands for itself only, not for a part of a longer one.
 */
export interface SubjectWords {
  /** A draft with one of these is hardly about anything else. */
  readonly sure: string;
  /** A draft with one of these is more often about it than not. */
  readonly likely: string;
  /** Says little alone; two of them say something. */
  readonly hint: string;
}

/** The words of a list of `SubjectWords`. */
export function wordsOf(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
