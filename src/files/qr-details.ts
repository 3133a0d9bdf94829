import { detectAll, DETECTORS } from '../detect/registry.ts';
import type { Detail, Detector } from '../detect/types.ts';
import { formsOf } from '../draft/normal.ts';

/** Codes that only an app can read: to pay somebody, to add somebody, to log in. */
const APP_CODE =
  /^(?:wxp|alipays?|alipayqr|weixin|wechat|mqqapi|mqqopensdkapi|tencent|snssdk\d*|sinaweibo|bilibili):\/\//i;

/**
 * What the text of a QR code tells, as details of that text: a link of it is judged like one that is typed, and a code
 * for an app is a link that only the app can read.
 */
export function detailsInQr(text: string, detectors: readonly Detector[] = DETECTORS): Detail[] {
  if (!APP_CODE.test(text)) return detectAll(formsOf(text), detectors);
  return [{ kind: 'opaque-link', value: text, certainty: 0.95, start: 0, end: text.length }];
}
