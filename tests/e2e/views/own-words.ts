import { SAMPLES } from '../harness/near-miss-log/samples.ts';
import { CROWDED_LEAK, CROWDED_USER } from './crowded-user.ts';
import { DRAFTS, NOBODY, USER } from './user.ts';

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** All that the user wrote and what was found in it: on the pages it stays as it is, in whatever language they are. */
export const OWN_WORDS: readonly string[] = [
  ...textsIn([USER, NOBODY, DRAFTS, CROWDED_USER, CROWDED_LEAK]),
  ...SAMPLES.flatMap(({ text, params }) => [
    text,
    params['allowed'],
    params['owner'],
    params['account'],
    params['place'],
  ]),
  // What else the school is seen through.
  '北京郵電大學',
  '北郵',
].filter((text) => text !== undefined && /\p{Script=Han}/u.test(text)) as string[];
