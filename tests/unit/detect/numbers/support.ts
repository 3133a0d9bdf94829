import { bankCard } from '../../../../src/detect/bank-card.ts';
import { coordinates } from '../../../../src/detect/coordinates.ts';
import { email } from '../../../../src/detect/email.ts';
import { idCard } from '../../../../src/detect/id-card.ts';
import { landline } from '../../../../src/detect/landline.ts';
import { passport } from '../../../../src/detect/passport.ts';
import { phone } from '../../../../src/detect/phone.ts';
import { plate } from '../../../../src/detect/plate.ts';
import { qq } from '../../../../src/detect/qq.ts';
import { detectAll } from '../../../../src/detect/registry.ts';
import type { Detail } from '../../../../src/detect/types.ts';
import { waybill } from '../../../../src/detect/waybill.ts';
import { wechatId } from '../../../../src/detect/wechat-id.ts';
import { formsOf } from '../../../../src/draft/normal.ts';

/** The detectors of numbers, without those of names and places. */
export const NUMBERS = [phone, landline, idCard, bankCard, passport, email, qq, wechatId, plate, waybill, coordinates];

/** What they find in a text. */
export function numbersIn(text: string): Detail[] {
  return detectAll(formsOf(text), NUMBERS);
}

/** The same as `kind:words`, the words as they stand in the text. */
export function wordsIn(text: string): string[] {
  return numbersIn(text).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);
}

/** How sure the only find in a text is. */
export function certaintyIn(text: string): number | undefined {
  const found = numbersIn(text);
  return found.length === 1 ? found[0]!.certainty : undefined;
}
