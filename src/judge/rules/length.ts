import type { Draft } from '../../draft/types.ts';
import type { Told } from '../findings.ts';
import { LIMITS } from '../limits.ts';

/** Whether a draft is too long to be read. */
export function isTooLong(draft: Draft): boolean {
  return draft.text.length > LIMITS.judged;
}

/** What is said of a draft that is too long: nothing of it is read, and the user is told so. */
export function tooLong(draft: Draft): Told {
  return {
    rule: 'length',
    kind: 'too-long',
    level: 'warn',
    ranges: [],
    reason: { code: 'too-long', params: { length: String(draft.text.length), limit: String(LIMITS.judged) } },
    remedies: [{ type: 'dismiss' }],
    key: 'length/too-long/',
  };
}
