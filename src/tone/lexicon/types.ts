/** Words of one signal. How much a signal moves a scale is trained, not written here. */
export interface WordGroup {
  /** The name of the signal: a mood and how strongly it is meant, a manner of speaking. */
  readonly signal: string;
  /** Separated by `|`, as they are spelled after folding: lower case, simplified, half-width. */
  readonly words: string;
  /** A negation right before such a word turns it into the signal `not-` and the name. */
  readonly negatable?: true;
}
