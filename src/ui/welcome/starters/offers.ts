import { t } from '../../language.ts';
import { newPersona } from '../../new-records.ts';
import { STARTERS, type Starter } from '../../../persona/starters.ts';
import type { Persona } from '../../../persona/types.ts';

/** How many are ticked at first: the front stage and the tree hole. */
export const TICKED = 2;

/** A starter contract under an id of its own, not yet in words. */
export interface Offer {
  readonly id: string;
  readonly starter: Starter;
  /** When it was offered, milliseconds since the epoch: until its purpose is doubted, it holds. */
  readonly at: number;
}

/** The six starter contracts, offered at `now`. */
export function offers(now: number): readonly Offer[] {
  return STARTERS.map((starter) => ({ id: crypto.randomUUID(), starter, at: now }));
}

/** A starter contract as a persona, in the language of this page. */
export function inWords({ id, starter, at }: Offer): Persona {
  const { stage, colour, contract } = starter;
  return newPersona({
    id,
    name: t(`starter.${starter.id}.name`),
    stage,
    purpose: t(`starter.${starter.id}.purpose`),
    principle: t(`starter.${starter.id}.principle`),
    mask: { colour, glyph: t(`starter.${starter.id}.glyph`) },
    confirmedAt: at,
    ...contract,
  });
}
