import { wrapped } from '../../draft/wrapped.ts';
import { TALK_REACH } from './talk.ts';

/** Who studies, what for, and how one comes to a school and leaves it. */
const STUDY = wrapped`
  stud(?:y|ies|ied|ying)|major(?:s|ed|ing)?|degree|masters?|bachelors?|phd|msc|bsc|mba|llm|meng|undergrad|
  freshman|sophomore|junior|senior|grad(?:uated?)?|admitted|accepted|rejected|transferr?(?:ed)?|applied|enrolled|
  exchange|professor|prof|alumni|lecture|dorm
`;

const STUDIED = new RegExp(wrapped`\b(?:${STUDY}|campus|got in)\b[^.!?\n]{0,16} (?:at|from|by|into|to|in) $`, '');

/** In a town one may study anything, so `in` says nothing of its school. */
const ADMITTED = new RegExp(
  wrapped`
    \b(?:
      (?:${STUDY}|applying|waitlisted|(?:first|second|third|fourth|final|[1-4](?:st|nd|rd|th)) year)\b
      [^.!?\n]{0,16} (?:at|from|by|into|to)|
      got in(?:to)?|(?:offer|rejection|acceptance|admission)s? (?:from|at|by)
    ) $
  `,
  '',
);
const HAS_APPLICANTS = new RegExp(
  wrapped`
    ^(?:'s)?[ ](?:
      applications?|offer|admissions?|acceptance|rejection|rejected me|accepted me|campus|students?|alum(?:ni)?|
      dorms?|library|msc|mba|phd|undergrad|interview|prof
    )(?![a-z])
  `,
  '',
);
const APPLICANTS_REACH = 20;

const before = (text: string, start: number): string => text.slice(Math.max(0, start - TALK_REACH), start);

/** Whether English words right before `start` of a folded text say that somebody studies, or comes from, where follows. */
export const isStudiedInEnglish = (text: string, start: number): boolean => STUDIED.test(before(text, start));

/** Whether English words around `[start, end)` of a folded text say that it takes students, whatever else is called so. */
export const isAdmittedInEnglish = (text: string, start: number, end: number): boolean =>
  ADMITTED.test(before(text, start)) || HAS_APPLICANTS.test(text.slice(end, end + APPLICANTS_REACH));
