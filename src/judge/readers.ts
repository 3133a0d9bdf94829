import type { DetailKind } from '../persona/kinds.ts';
import type { Wardrobe } from '../persona/types.ts';

/** Whom people think of when they ask who may read this: named by `reader.<key>` in `src/i18n`. */
const STANDARD_READERS = ['mother', 'roommate', 'ex', 'hater'] as const;

export type StandardReader = (typeof STANDARD_READERS)[number];

/** Somebody who reads a draft before it is sent, in thought. */
export interface Reader {
  readonly id: string;
  /** Empty for a standard reader, whose name is a text. */
  readonly name: string;
  readonly role?: string | undefined;
  readonly standard?: StandardReader;
  /** Ids of the personas whose posts they see. */
  readonly follows: readonly string[];
  /** What they know in person, whatever was posted. */
  readonly knows: readonly DetailKind[];
}

/** What each of them knows of you in person; somebody who is out to find something knows nothing but what is posted. */
const KNOWN_IN_PERSON: Readonly<Record<StandardReader, readonly DetailKind[]>> = {
  mother: ['phone', 'birthday', 'age', 'address', 'school', 'class', 'employer', 'id-card'],
  roommate: ['phone', 'birthday', 'school', 'class', 'dorm', 'wechat-id', 'qq'],
  ex: ['phone', 'birthday', 'school', 'employer', 'wechat-id', 'qq'],
  hater: [],
};

/**
 * The readers to begin with, while nobody is in the audience book. Those who know you see the front stage; who is out to
 * find something sees the persona that is written as.
 */
export function standardReaders(wardrobe: Wardrobe, personaId: string): Reader[] {
  const front = wardrobe.personas.filter(({ stage }) => stage === 'front').map(({ id }) => id);
  return STANDARD_READERS.map((standard) => ({
    id: standard,
    name: '',
    standard,
    follows: standard === 'hater' ? [personaId] : front,
    knows: KNOWN_IN_PERSON[standard],
  }));
}
