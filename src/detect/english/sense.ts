import { wrapped } from '../../draft/wrapped.ts';
import type { DetailKind } from '../../persona/kinds.ts';
import { isKnownInEnglish } from './known.ts';

/** Where somebody learns, whatever compromise takes it for. */
const SCHOOL = /\b(?:university|college|academy|kindergarten|(?:high|middle|primary|elementary|grammar) school)\b/i;

/** Where somebody is treated. */
const WARD = /\b(?:hospital|clinic|medical cent(?:er|re)|infirmary)$/i;

/** Words of work in front of or behind a firm: nobody works at every brand that he names. */
const WORK_BEFORE = new RegExp(
  wrapped`
    \b(?:
      work|works|worked|working|intern|interns|interned|interning|internship|job|jobs|hired|offer|offers|
      employed|employee|boss|manager|colleagues?|coworkers?|quit|quitting|joined|joining|join|shifts?|
      interview|interviewed|interviewing|fired|onboarding|starting|start|started|recruiter|career|
      engineer|analyst|nurse|teacher|designer|contract|role|position|team|salary|overtime|left|leaving|
      transferred|cashier|barista|waitress|waiter|driver|accountant|lawyer|consultant|freelance
    )\b[^.!?\n]{0,24}$
  `,
  'i',
);
const WORK_BEHIND = new RegExp(
  wrapped`
    ^(?:'s)? ?(?:
      offers?|interview|internship|hr\b|recruiter|hired me|fired me|laid (?:me )?off|rejected me|office|onboarding|
      payroll|shift|contract|manager|badge|orientation|intern\b|colleagues?|coworkers?|layoffs?|boss
    )
  `,
  'i',
);

/** Dishes, goods and works that are called by a place or by somebody: Peking duck, Jordan shoes. */
const GOODS = new RegExp(
  wrapped`
    ^(?:'s|’s)? ?(?:
      duck|baguette|cream|cakes?|donuts?|noodles?|dumplings?|beer|tea|coffee|opera|fries|toast|rolls?|chicken|curry|rice|hotpot|hot pot|
      barbecue|bbq|cheese|steak|pizza|sandwich|style|time|times|marathon|airlines?|airways|express|post|cup|
      open|league|derby|united|city fc|fc|shoes?|sneakers?|bank|albums?|songs?|concerts?|movies?|shows?|tour|
      bags?|perfume|lipstick|jeans|watch|cards?|dress|shirts?|lyrics|vibes|era|fans?|quotes?|novels?|books?|
      effect|law|theorem|syndrome|disease|test|method|equation|model|principle
    )\b
  `,
  'i',
);

/** What is short for a part of an address, and no place of its own. */
const PART = /^(?:st|apt|ave|rd|dr|rm|bldg|blvd|fl|no|downtown|uptown|home|campus|town|city)\.?$/i;

/** A street: with its number it is found as an address. */
const STREET = /\b(?:street|road|avenue|lane|boulevard|drive|st|rd|ave|blvd)\.?$/i;

/** What only reads like somebody's name where it opens a sentence. */
const NO_PERSON =
  /\b(?:bank|street|avenue|park|hotel|mall|school|university|hospital|airport|festival|day|eve|prize|award)s?$/i;

/** How far around a name is read, in UTF-16 units. */
const BEFORE = 48;
const BEHIND = 20;

/** A name as compromise found it: what it takes it for, and where it stands. */
export interface Named {
  readonly kind: 'person' | 'place' | 'employer';
  readonly start: number;
  readonly end: number;
}

/** What a name of English prose is by the words around it, whatever compromise takes it for; none where it is nobody's. */
export function senseOf(text: string, { kind, start, end }: Named): DetailKind | undefined {
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const behind = text.slice(end, end + BEHIND);
  if (isKnownInEnglish(text, start, end) || GOODS.test(behind)) return undefined;
  if (kind === 'person') return NO_PERSON.test(name) ? undefined : 'person';
  if (SCHOOL.test(name)) return 'school';
  const works = WORK_BEFORE.test(before) || WORK_BEHIND.test(behind);
  if (WARD.test(name)) return works ? 'employer' : 'address';
  if (kind === 'employer') return works ? 'employer' : undefined;
  return PART.test(name) || STREET.test(name) ? undefined : 'place';
}
