import type { Detail } from '../detect/types.ts';
import { isCovered } from '../draft/ranges.ts';
import type { DetailKind } from '../persona/kinds.ts';
import type { Listener, Wardrobe } from '../persona/types.ts';
import { LIMITS } from './limits.ts';
import { policyBetween } from './links.ts';
import { standardReaders, type Reader } from './readers.ts';
import type { Verdict } from './types.ts';

/** One thing that a draft tells a reader. `text` is as it stands in the draft. */
export type Lesson =
  /** Something that the reader did not know. */
  | { readonly type: 'learns'; readonly kind: DetailKind; readonly text: string }
  /** Something that the reader knows, from these personas or in person, and that tells who is writing. */
  | {
      readonly type: 'recognises';
      readonly kind: DetailKind;
      readonly text: string;
      readonly personas: readonly string[];
    }
  /** The reader's own name. */
  | { readonly type: 'named'; readonly text: string };

/** A draft as one reader reads it. */
export interface Reading {
  readonly reader: Reader;
  /** Whether the reader follows the persona, and so has the draft before the eyes by itself. */
  readonly follows: boolean;
  readonly lessons: readonly Lesson[];
}

/** Something that the draft tells, and the personas by which it is known already. */
interface Told {
  readonly kind: DetailKind;
  readonly text: string;
  readonly shownBy: readonly string[];
  /** Whose name it is. */
  readonly names?: Listener | undefined;
}

function toldBy({ kind, value }: Detail, text: string, wardrobe: Wardrobe): Told {
  const listener = kind === 'listener' ? wardrobe.listeners.find(({ name }) => name === value) : undefined;
  if (listener) return { kind: 'person', text, shownBy: listener.audienceOf, names: listener };
  if (kind !== 'fact') return { kind, text, shownBy: [] };
  const fact = wardrobe.facts.find((one) => one.value === value);
  if (fact) return { kind: fact.kind, text, shownBy: fact.shownBy };
  // What is listed and no fact is the name of an account.
  const owners = wardrobe.personas.filter(({ accounts }) => accounts.some(({ name }) => name === value));
  return { kind: 'handle', text, shownBy: owners.map(({ id }) => id) };
}

function allTold(text: string, { details }: Pick<Verdict, 'details'>, wardrobe: Wardrobe): Told[] {
  const listed = details.filter(({ kind }) => kind === 'fact' || kind === 'listener');
  return details
    .filter((one) => !one.known && one.certainty >= LIMITS.warnCertainty)
    .filter((one) => listed.includes(one) || !isCovered(listed, one))
    .map((one) => toldBy(one, text.slice(one.start, one.end), wardrobe));
}

function lessonOf(told: Told, reader: Reader, personaId: string, wardrobe: Wardrobe): Lesson | undefined {
  const { kind, text } = told;
  if (told.names?.id === reader.id) return { type: 'named', text };
  const known = told.shownBy.filter((id) => reader.follows.includes(id));
  const inPerson = reader.knows.includes(kind);
  // What the persona shows anyway gives nothing away to whoever follows it.
  if (known.includes(personaId)) return undefined;
  if (known.length === 0 && !inPerson) return { type: 'learns', kind, text };
  if (told.shownBy.includes(personaId)) return undefined;
  const apart = known.filter((id) => policyBetween(wardrobe, id, personaId) !== 'open');
  if (apart.length === 0 && !(inPerson && known.length === 0)) return undefined;
  // Who follows the front stage knows already whose it is.
  const persona = wardrobe.personas.find(({ id }) => id === personaId);
  if (apart.length === 0 && persona?.stage === 'front' && reader.follows.includes(personaId)) return undefined;
  const personas = wardrobe.personas.filter(({ id }) => apart.includes(id)).map(({ name }) => name);
  return { type: 'recognises', kind, text, personas };
}

function distinct(lessons: readonly Lesson[]): Lesson[] {
  return [...new Map(lessons.map((lesson) => [`${lesson.type} ${lesson.text}`, lesson])).values()];
}

const readerOf = ({ id, name, role, audienceOf }: Listener): Reader => ({
  id,
  name,
  role,
  follows: audienceOf,
  knows: [],
});

/**
 * A draft of a persona as its readers read it: what each of them learns that they did not know, and by what they would
 * tell who is writing. The readers are the listeners of the audience book, or a few usual ones while that is empty. A
 * reader knows what is shown by the personas that they follow. Who learns most comes first.
 *
 * @param text the draft that the verdict is of.
 */
export function rehearse(
  text: string,
  verdict: Pick<Verdict, 'details'>,
  personaId: string,
  wardrobe: Wardrobe,
): Reading[] {
  const readers =
    wardrobe.listeners.length > 0 ? wardrobe.listeners.map(readerOf) : standardReaders(wardrobe, personaId);
  const told = allTold(text, verdict, wardrobe);
  return readers
    .map((reader): Reading => {
      const lessons = told.flatMap((one) => lessonOf(one, reader, personaId, wardrobe) ?? []);
      return { reader, follows: reader.follows.includes(personaId), lessons: distinct(lessons) };
    })
    .sort((a, b) => b.lessons.length - a.lessons.length);
}
