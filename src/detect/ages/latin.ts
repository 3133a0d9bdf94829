import { wrapped } from '../../draft/wrapped.ts';
import type { AgeForm } from './form.ts';

/** Ages in English or in its letters: 25f, turning 30. */
export const LATIN: readonly AgeForm[] = [
  { needs: ['m', 'f'], pattern: /(?<=^|[,。\s])[mf][1-5]\d(?=[,/]|\s\p{Script=Han})/gu, certainty: () => 0.5 },
  {
    pattern: /(?<=^|[,。]|[我他她]|(?:me|i'm|im)[ ,])[1-5]\d ?[mf](?=[,/]|\s(?!floor)[a-z\p{Script=Han}]|$)/uy,
    certainty: () => 0.5,
  },
  {
    pattern: new RegExp(
      wrapped`
        (?<=\bi(?:'m| am|m) (?:only |just |already |turning |[a-z]{2,12}(?: [a-z]{2,12})?, )?)
        [1-9]\d(?: ?years? old| ?yo)?(?=[\s,.!]|$)(?!
          [ ]?(?:
            min|hour|hr|day|week|month|km|kg|lb|pound|percent|mile|step|sec|page|dollar|buck|point|
            level|episode|chapter|people|cm|in\b|feet|ft|euro|quid|year(?!s? old)
          )
        )
      `,
      'uy',
    ),
    certainty: () => 0.8,
  },
  {
    needs: ['he'],
    pattern: /(?<=\bs?he(?:'s| is) (?:only |just |already |turning )?)[1-9]\d(?=[,.!]|$| and | but )/gu,
    certainty: () => 0.6,
  },
  {
    needs: ['my '],
    pattern: new RegExp(
      wrapped`
        (?<=
          \bmy (?:
            mum|mom|dad|mother|father|sister|brother|son|daughter|husband|wife|gran|grandma|grandpa|
            boyfriend|girlfriend|boss|roommate|cousin|kid|niece|nephew|aunt|uncle|landlord
          ) is (?:only |just |already |turning )?
        )[1-9]\d(?=[,.!]|$| and | but )
      `,
      'gu',
    ),
    certainty: () => 0.6,
  },
  { needs: ['born in'], pattern: /(?<=\bborn in )(?:19|20)\d{2}\b/gu, certainty: () => 0.7 },
  {
    needs: ['turn'],
    pattern: new RegExp(
      wrapped`
        (?<=\b(?:turned|turning|turns|turn) )[1-9]\d(?=[\s,.!]|$)(?!
          [ ](?:page|degree|min|hour|day|dollar|buck|people|head|percent|time|mile|km)
        )
      `,
      'gu',
    ),
    certainty: () => 0.7,
  },
  {
    needs: ['year', 'yo', 'y/o'],
    pattern: /(?<![\d.])[1-9]\d(?: years? old|-years?-old| ?y\/?o)\b/gu,
    certainty: () => 0.6,
  },
  {
    needs: ['in my', 'in his', 'in her'],
    pattern:
      /(?<=\bin (?:my|his|her) )(?:early|mid|late)[- ]?(?:[2-9]0s|twenties|thirties|forties|fifties|sixties|seventies)/gu,
    certainty: () => 0.5,
  },
  {
    needs: ['age', 'birthday'],
    pattern:
      /(?<=\baged? ?:? ?)[1-9]\d(?=[\s,.!]|$)|(?<=\b(?:my|his|her) )[1-9]\d(?:st|nd|rd|th)(?= (?:birthday|bday))/gu,
    certainty: () => 0.55,
  },
];
