import type { Subject } from '../../persona/kinds.ts';
import { FAMILY } from './family.ts';
import { FANDOM } from './fandom.ts';
import { FOOD } from './food.ts';
import { HEALTH } from './health.ts';
import { HOT_EVENTS } from './hot-events.ts';
import { MEET_UPS } from './meet-ups.ts';
import { MONEY } from './money.ts';
import { NIGHTLIFE } from './nightlife.ts';
import { PROMOTION } from './promotion.ts';
import { ROMANCE } from './romance.ts';
import { ROOMMATES } from './roommates.ts';
import { SCHOOL_LIFE } from './school-life.ts';
import { STUDY } from './study.ts';
import { TRAVEL } from './travel.ts';
import type { SubjectWords } from './types.ts';
import { WORK } from './work.ts';

/** The words of every subject. */
export const LEXICON: Readonly<Record<Subject, SubjectWords>> = {
  study: STUDY,
  work: WORK,
  'school-life': SCHOOL_LIFE,
  nightlife: NIGHTLIFE,
  fandom: FANDOM,
  romance: ROMANCE,
  family: FAMILY,
  roommates: ROOMMATES,
  health: HEALTH,
  money: MONEY,
  promotion: PROMOTION,
  travel: TRAVEL,
  food: FOOD,
  'hot-events': HOT_EVENTS,
  'meet-ups': MEET_UPS,
};
