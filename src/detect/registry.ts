import { covers } from '../draft/ranges.ts';
import { address } from './address.ts';
import { age } from './age.ts';
import { bankCard } from './bank-card.ts';
import { birthday } from './birthday.ts';
import { classDetector } from './class.ts';
import { coordinates } from './coordinates.ts';
import { dorm } from './dorm.ts';
import { email } from './email.ts';
import { employer } from './employer.ts';
import { handle } from './handle.ts';
import { idCard } from './id-card.ts';
import { landline } from './landline.ts';
import { sharedPosition } from './links/position.ts';
import { opaqueLink } from './opaque-link.ts';
import { passport } from './passport.ts';
import { person } from './person.ts';
import { phone } from './phone.ts';
import { pictureId } from './picture-id.ts';
import { place } from './place.ts';
import { plate } from './plate.ts';
import { qq } from './qq.ts';
import { school } from './school.ts';
import { shareToken } from './share-token.ts';
import type { Detail, DetectInput, Detector } from './types.ts';
import { waybill } from './waybill.ts';
import { wechatId } from './wechat-id.ts';

/** Every detector of the default toolkit: what costs microseconds and nothing to load. */
export const DETECTORS: readonly Detector[] = [
  phone,
  landline,
  idCard,
  bankCard,
  passport,
  email,
  qq,
  wechatId,
  plate,
  waybill,
  coordinates,
  shareToken,
  opaqueLink,
  pictureId,
  sharedPosition,
  school,
  classDetector,
  employer,
  address,
  dorm,
  place,
  person,
  handle,
  birthday,
  age,
];

/** In the order of the text; of two on the same words the surer or longer one. */
function oneEach(details: readonly Detail[]): Detail[] {
  const ranked = details.toSorted((a, b) => a.start - b.start || b.end - a.end || b.certainty - a.certainty);
  const kept: Detail[] = [];
  for (const detail of ranked) {
    const last = kept.at(-1);
    if (last && covers(last, detail)) {
      const same = last.end - last.start === detail.end - detail.start;
      // A name is often no more than a guess: it never hides what is surer.
      if ((same || last.kind === 'person') && detail.certainty > last.certainty) kept[kept.length - 1] = detail;
      continue;
    }
    kept.push(detail);
  }
  return kept;
}

/**
 * Everything the detectors find in each of the inputs, a list for each in the same order; of two details on the same
 * words the surer or longer one. A detector reads all inputs before the next one does: its patterns are megabytes of
 * compiled code, and to fetch them anew for every input costs about as much as to use them.
 */
export function detectInEach(inputs: readonly DetectInput[], detectors: readonly Detector[] = DETECTORS): Detail[][] {
  const found: Detail[][] = inputs.map(() => []);
  for (const detector of detectors) inputs.forEach((input, index) => found[index]!.push(...detector.find(input)));
  return found.map(oneEach);
}

/** Everything the detectors find in one input, in the order of the text (see `detectInEach`). */
export function detectAll(input: DetectInput, detectors: readonly Detector[] = DETECTORS): Detail[] {
  return detectInEach([input], detectors).flat();
}
