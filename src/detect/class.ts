import { allMatches } from '../draft/matches.ts';
import { toOriginal } from '../draft/normal.ts';
import { around } from './around.ts';
import { faculties } from './classes/faculties.ts';
import type { FoundClass } from './classes/found.ts';
import { gradesIn } from './classes/grades.ts';
import { englishClasses } from './classes/in-english.ts';
import { MAJORS_IN, majorsIn } from './classes/majors.ts';
import { numberedClasses } from './classes/numbered.ts';
import { soleMajors } from './classes/sole.ts';
import { studiesIn } from './classes/studies.ts';
import { years } from './classes/years.ts';
import { apart } from './schools/apart.ts';
import type { Detail, Detector } from './types.ts';

/** A student number stands after its cue. */
const STUDENT_NUMBER = /学号(?:是|为|尾号|后四位)?[ :=]{0,3}(?<number>[a-z]{0,3}\d{4,15})(?!\d)/gu;

function studentNumbers(text: string): FoundClass[] {
  return allMatches(text, STUDENT_NUMBER).map((match) => {
    const end = match.index + match[0].length;
    return { start: end - match.groups!['number']!.length, end, certainty: 0.92 };
  });
}

/** How far from the beginning of a major's name what is said of a class begins and ends. */
const REACH = 40;

/** Classes, majors, faculties, grades and student numbers. */
export const classDetector: Detector = {
  kind: 'class',
  defaultLevel: 'clear',
  substitutes: ['class'],
  find: ({ folded }): Detail[] => {
    const { text } = folded;
    const majors = MAJORS_IN.find(text);
    const starts = majors.map(({ start }) => start);
    const found = [
      ...numberedClasses(text),
      ...englishClasses(text),
      ...(/[级届]/u.test(text) ? years(text) : []),
      ...gradesIn(text),
      ...(/[院系]/u.test(text) ? faculties(text) : []),
      ...studiesIn(text, around(starts, REACH, REACH, text.length)),
      ...majorsIn(text, majors),
      ...soleMajors(text),
      ...(text.includes('学号') ? studentNumbers(text) : []),
    ];
    return apart(found).map(({ start, end, certainty }) => ({
      kind: 'class',
      value: text.slice(start, end).replace(/[() -]/g, ''),
      certainty,
      ...toOriginal(folded, start, end),
    }));
  },
};
