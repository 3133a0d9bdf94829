import { canonical } from '../../../../detect/facts.ts';
import type { Level } from '../../../../persona/levels.ts';
import type { OwnSubject, Persona } from '../../../../persona/types.ts';

/** What keeps what was typed from being saved. */
export type Problem =
  | { readonly code: 'name.needed' | 'words.needed' }
  | { readonly code: 'name.taken'; readonly name: string }
  | { readonly code: 'words.short'; readonly word: string };

/** The levels that an own subject can have: what words are about is never sure enough to hold a draft. */
export const OWN_LEVELS = ['clear', 'note', 'warn'] as const satisfies readonly Level[];

type OwnLevel = (typeof OWN_LEVELS)[number];

/** The level that a subject is judged by, whatever a file says. */
export function ownLevel({ level }: OwnSubject): OwnLevel {
  return OWN_LEVELS.find((one) => one === level) ?? 'warn';
}

/** A word of a single character would be everywhere: the judge leaves it out. */
const SHORTEST = 2;

/** What is wrong with a subject's name, among the names of the persona's other subjects. */
export function nameProblem(name: string, others: readonly string[]): Problem | undefined {
  const wanted = canonical(name);
  if (wanted === '') return { code: 'name.needed' };
  const taken = others.find((other) => canonical(other) === wanted);
  return taken === undefined ? undefined : { code: 'name.taken', name: taken };
}

/** What is wrong with a subject's words. One that the persona may speak of needs none. */
export function wordsProblem(words: readonly string[], level: Level): Problem | undefined {
  if (words.length === 0 && level !== 'clear') return { code: 'words.needed' };
  const short = words.find((word) => [...canonical(word)].length < SHORTEST);
  return short === undefined ? undefined : { code: 'words.short', word: short };
}

/** Which subject is meant: a file may have two of one name, and another page may have moved it. */
export interface Place {
  readonly name: string;
  readonly index: number;
}

function indexOf(subjects: readonly OwnSubject[], { name, index }: Place): number {
  return subjects[index]?.name === name ? index : subjects.findIndex((one) => one.name === name);
}

/** The persona with one more subject, last or where it was. One of the same name makes room for it. */
export function withOwnSubject(persona: Persona, subject: OwnSubject, index?: number): Persona {
  const others = (persona.ownSubjects ?? []).filter((one) => canonical(one.name) !== canonical(subject.name));
  return { ...persona, ownSubjects: others.toSpliced(index ?? others.length, 0, subject) };
}

/** The persona with a part of one subject changed. One that is gone stays so. */
export function withOwnPart(persona: Persona, place: Place, part: Partial<OwnSubject>): Persona {
  const subjects = persona.ownSubjects ?? [];
  const at = indexOf(subjects, place);
  return { ...persona, ownSubjects: subjects.map((one, index) => (index === at ? { ...one, ...part } : one)) };
}

/** The persona without one of its subjects. */
export function withoutOwnSubject(persona: Persona, place: Place): Persona {
  const subjects = persona.ownSubjects ?? [];
  const at = indexOf(subjects, place);
  return { ...persona, ownSubjects: subjects.filter((_, index) => index !== at) };
}
