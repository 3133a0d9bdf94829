/** A way to tell an age: where its words stand, and how sure they are by the words around. */
export interface AgeForm {
  /** A text that holds none of these tells no age so: to look for them costs less than to try the pattern. */
  readonly needs?: readonly string[];
  /** Sticky where it begins with a number of two figures, so that it is tried only where one stands; else global. */
  readonly pattern: RegExp;
  /** Certainty of a match, 0 for none, by the words around it. */
  readonly certainty: (left: string, right: string, words: string) => number;
}
