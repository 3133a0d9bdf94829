import { wrapped } from '../../draft/wrapped.ts';
import type { DetailKind } from '../../persona/kinds.ts';
import { isKnownInEnglish } from './known.ts';
import { isNamedAfterPlace, isNamedAfterSomebody } from './named-after.ts';

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
    ^(?:['’]s)? ?(?:
      offers?|interview|internship|hr\b|recruiter|hired me|fired me|laid (?:me )?off|rejected me|office|onboarding|
      payroll|shift|contract|manager|badge|orientation|intern\b|colleagues?|coworkers?|layoffs?|boss
    )
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

/** Words that are names and towns only where they have a capital: on your mark, a turkey sandwich. */
const COMMON_WORD = new RegExp(
  wrapped`
    ^(?:
      pat|mark|miller|lance|marlin|skip|angel|heather|marge|major|buster|piper|will|bill|rose|grace|hope|joy|
      may|june|april|august|faith|dawn|rich|frank|art|gene|dean|chase|grant|drew|wade|ray|rob|sue|penny|ivy|
      olive|amber|ruby|pearl|crystal|violet|daisy|iris|lily|ginger|sandy|misty|star|summer|autumn|winter|sky|
      sunny|baker|cook|hunter|carter|mason|taylor|parker|cooper|fisher|page|bishop|king|prince|duke|earl|
      baron|chip|cliff|glen|heath|brook|forest|stone|wood|woods|rock|rusty|sonny|buddy|guy|gay|dick|bob|van|
      wren|robin|jay|drake|colt|buck|bull|pepper|sage|basil|rosemary|herb|curry|bean|pierce|mic|max|roman|
      norm|don|ed|nel|ann?e?|sir|mann|willow|don['’]t|
      lax|turkey|desert|fridge|guinea|manila|riverside|states?|jersey|reading|bath|nice|mobile|orange|cork|
      derry|ist|ways?|india-rubber|every way|one|two|three|four|five|six|seven|eight|nine|ten|fiat|exhaust gas
    )$|
    ^(?:[a-z]+[ -])*(?:people|person|girl|boy|man|woman|kid|wand)s?$
  `,
  '',
);

/** Abbreviations that compromise takes for organisations and nobody works at. */
const NO_FIRM = new RegExp(
  wrapped`
    ^(?:the )?(?:
      ac|tv|pc|hr|ceo|gpa|ppt|pdf|usb|atm|vpn|diy|faq|fyi|omg|lol|btw|eta|ddl|ot|pto|ai|ui|ux|qa|ta|
      ra|phd|mba|id|ip|dm|pr|kpi|ktv|mv|cd|dj|pe|pm|am|er|icu|mri|ct|pos|qr|wifi|led|dna|uv|suv
    )$
  `,
  'i',
);

/** How far around a name is read, in UTF-16 units. */
const BEFORE = 48;
const BEHIND = 48;

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
  if (COMMON_WORD.test(name) || isKnownInEnglish(text, start, end)) return undefined;
  if (kind === 'person') return isNamedAfterSomebody(behind) || NO_PERSON.test(name) ? undefined : 'person';
  if (isNamedAfterPlace(behind) || NO_FIRM.test(name)) return undefined;
  if (SCHOOL.test(name)) return 'school';
  const works = WORK_BEFORE.test(before) || WORK_BEHIND.test(behind);
  if (WARD.test(name)) return works ? 'employer' : 'address';
  if (kind === 'employer') return works ? 'employer' : undefined;
  return PART.test(name) || STREET.test(name) ? undefined : 'place';
}
