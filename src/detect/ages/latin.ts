import type { Pattern } from './people.ts';

/** Ages in English or in its letters: 25f, turning 30. */
export const LATIN: readonly Pattern[] = [
  { sign: /(?<=^|[,。\s])[mf][1-5]\d(?=[,/]|\s\p{Script=Han})/gu, certainty: () => 0.5 },
  { sign: /(?<=^|[,。]|(?:me|i'm|im)[ ,])[1-5]\d ?[mf](?=[,/]|\s[a-z\p{Script=Han}]|$)/gu, certainty: () => 0.5 },
  {
    sign: /(?<=\bi(?:'m| am|m) (?:only |just |already |turning |[a-z]{2,12}(?: [a-z]{2,12})?, )?)[1-9]\d(?: ?years? old| ?yo)?(?=[\s,.!]|$)/gu,
    certainty: () => 0.8,
  },
  { sign: /(?<=\bborn in )(?:19|20)\d{2}\b/gu, certainty: () => 0.7 },
  { sign: /(?<=\b(?:turned|turning|turn) )[1-9]\d(?=[\s,.!]|$)/gu, certainty: () => 0.7 },
  { sign: /(?<![\d.])[1-9]\d(?: years? old|-years?-old| ?y\/?o)\b/gu, certainty: () => 0.6 },
];
