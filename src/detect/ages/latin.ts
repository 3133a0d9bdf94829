import type { Pattern } from './people.ts';

/** Ages in English or in its letters: 25f, turning 30. */
export const LATIN: readonly Pattern[] = [
  { sign: /(?<=^|[,。\s])[mf][1-5]\d(?=[,/]|\s\p{Script=Han})/gu, certainty: () => 0.5 },
  { sign: /(?<=^|[,。]|(?:me|i'm|im)[ ,])[1-5]\d ?[mf](?=[,/]|\s[a-z\p{Script=Han}]|$)/gu, certainty: () => 0.5 },
  {
    sign: /(?<=\bi(?:'m| am|m) (?:only |just |already |turning |[a-z]{2,12}(?: [a-z]{2,12})?, )?)[1-9]\d(?: ?years? old| ?yo)?(?=[\s,.!]|$)/gu,
    certainty: () => 0.8,
  },
  {
    needs: ['he'],
    sign: /(?<=\bs?he(?:'s| is) (?:only |just |already |turning )?)[1-9]\d(?=[,.!]|$| and | but )/gu,
    certainty: () => 0.6,
  },
  {
    needs: ['my '],
    sign: /(?<=\bmy (?:mum|mom|dad|mother|father|sister|brother|son|daughter|husband|wife|gran|grandma|grandpa|boyfriend|girlfriend|boss|roommate|cousin|kid|niece|nephew|aunt|uncle|landlord) is (?:only |just |already |turning )?)[1-9]\d(?=[,.!]|$| and | but )/gu,
    certainty: () => 0.6,
  },
  { needs: ['born in'], sign: /(?<=\bborn in )(?:19|20)\d{2}\b/gu, certainty: () => 0.7 },
  { needs: ['turn'], sign: /(?<=\b(?:turned|turning|turn) )[1-9]\d(?=[\s,.!]|$)/gu, certainty: () => 0.7 },
  {
    needs: ['year', 'yo', 'y/o'],
    sign: /(?<![\d.])[1-9]\d(?: years? old|-years?-old| ?y\/?o)\b/gu,
    certainty: () => 0.6,
  },
];
