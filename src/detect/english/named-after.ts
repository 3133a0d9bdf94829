import { wrapped } from '../../draft/wrapped.ts';

/** What is eaten, worn or used, and is called by where it is from or by who sells it. */
const WARES = wrapped`
  duck|baguette|cream|cakes?|donuts?|noodles?|dumplings?|beer|tea|coffee|fries|toast|rolls?|roast|sugar|chicken|curry|
  rice|hot ?pot|hot|barbecue|bbq|cheese|steak|pizza|sandwich|cuisine|food|shoes?|sneakers?|bags?|perfume|lipstick|
  jeans|watch|cards?|dress|shirts?|fashion
`;

/** What is played, sung or shown, and what is known by the name of who found or made it. */
const WORKS = wrapped`
  opera|albums?|songs?|concerts?|movies?|shows?|tour|lyrics|vibes|era|fans?|quotes?|novels?|
  effect|law|theorem|syndrome|disease|equation|principle|philharmonic|symphony
`;

/** What bears the name of a town and is not there, or is all of it: clubs, papers, clocks, treaties. */
const OF_A_TOWN = wrapped`
  time|times|style|disney|airlines?|airways|express|marathon|united|city fc|fc|open|league|derby|cup|celtics|red sox|
  drift|ghoul|revengers|tea party|massacre|treaty|agreement|accords?|olympics|fire|fog|eye|
  stock|bank|news|daily|post|review|number|phone|dialect|accent
`;

/** Schools and hospitals, a few words on: beijing normal university. */
const HOUSE = '(?:[a-z]+ ){0,3}(?:university|college|institute|polytechnic|school|hospital)';

const AFTER_PLACE = new RegExp(
  wrapped`^(?:['’]s)? ${HOUSE}(?![a-z])|^(?:['’]s)? (?:${WARES}|${WORKS}|${OF_A_TOWN})(?![a-z])`,
  'i',
);
const AFTER_SOMEBODY = new RegExp(
  wrapped`^(?:['’]s)? (?:${WORKS})(?![a-z])|^ (?:${WARES}|${OF_A_TOWN}|model|method|test|books?)(?![a-z])`,
  'i',
);

/** Whether what follows the name of a place in Latin letters is called by it: Peking | duck, Boston | marathon. */
export const isNamedAfterPlace = (behind: string): boolean => AFTER_PLACE.test(behind);

/**
 * Whether what follows a name is called by somebody whom everybody knows: Jordan | shoes, Newton|'s law. Things that
 * anybody may have tell of their owner where they belong to him: Amanda|'s book.
 */
export const isNamedAfterSomebody = (behind: string): boolean => AFTER_SOMEBODY.test(behind);
