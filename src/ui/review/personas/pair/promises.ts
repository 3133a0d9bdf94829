import type { FindingKind } from '../../../../judge/types.ts';
import type { Scale } from '../../../../persona/kinds.ts';
import { LEVELS, type Level } from '../../../../persona/levels.ts';
import type { Persona } from '../../../../persona/types.ts';
import { voiceLevel } from '../contract.ts';

/** What a contract says of one thing. */
export interface Promised {
  readonly kind: FindingKind;
  readonly level: Level;
}

/** What a persona promises, by what it is about: only where the contract speaks, the loudest first. */
export interface Promises {
  readonly voice: readonly Promised[];
  readonly subjects: readonly Promised[];
  readonly details: readonly Promised[];
}

function loudestFirst<Kind extends FindingKind>(levels: Readonly<Partial<Record<Kind, Level>>>): readonly Promised[] {
  return (Object.entries(levels) as [Kind, Level | undefined][])
    .flatMap(([kind, level]) => (level ? [{ kind, level }] : []))
    .sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
}

/** All that a contract says in levels. */
export function promisesOf({ voice, subjects, details }: Persona): Promises {
  const scales = Object.keys(voice) as (keyof typeof voice)[];
  const levels = Object.fromEntries(scales.map((scale) => [scale, voiceLevel(voice[scale])]));
  return {
    voice: loudestFirst<Scale>(levels),
    subjects: loudestFirst(subjects),
    details: loudestFirst(details),
  };
}
