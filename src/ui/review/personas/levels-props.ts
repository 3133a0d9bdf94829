import type { Persona } from '../../../persona/types.ts';
import type { EditPersona } from './edit-persona.ts';

/** What every part of a contract is given: the persona, and how to change it. */
export interface LevelsProps {
  readonly persona: Persona;
  readonly onEdit: EditPersona;
}
