import { covers } from '../draft/ranges.ts';
import { email } from './email.ts';
import { idCard } from './id-card.ts';
import { phone } from './phone.ts';
import { plate } from './plate.ts';
import { qq } from './qq.ts';
import type { Detail, DetectInput, Detector } from './types.ts';
import { wechatId } from './wechat-id.ts';

/** Every detector of the default toolkit: what costs microseconds and nothing to load. */
export const DETECTORS: readonly Detector[] = [phone, idCard, email, qq, wechatId, plate];

/** Everything the detectors find, in the order of the text; of two on the same words the surer or longer one. */
export function detectAll(input: DetectInput, detectors: readonly Detector[] = DETECTORS): Detail[] {
  const ranked = detectors
    .flatMap((detector) => detector.find(input))
    .sort((a, b) => a.start - b.start || b.end - a.end || b.certainty - a.certainty);
  const kept: Detail[] = [];
  for (const detail of ranked) {
    const last = kept.at(-1);
    if (last && covers(last, detail)) {
      if (last.end - last.start === detail.end - detail.start && detail.certainty > last.certainty) {
        kept[kept.length - 1] = detail;
      }
      continue;
    }
    kept.push(detail);
  }
  return kept;
}
