import { t } from '../../language.ts';
import { newPersona } from '../../new-records.ts';
import { STARTERS } from '../../../persona/starters.ts';
import type { Persona } from '../../../persona/types.ts';

/** How many are ticked at first: the front stage and the tree hole. */
export const TICKED = 2;

/** The six starter contracts as personas in the language of this page, confirmed at `now`, with ids of their own. */
export function offers(now: number): readonly Persona[] {
  return STARTERS.map(({ id, stage, colour, contract }) =>
    newPersona({
      name: t(`starter.${id}.name`),
      stage,
      purpose: t(`starter.${id}.purpose`),
      principle: t(`starter.${id}.principle`),
      mask: { colour, glyph: t(`starter.${id}.glyph`) },
      confirmedAt: now,
      ...contract,
    }),
  );
}
