import type { Saying } from '../../language.ts';
import type { Persona } from '../../../persona/types.ts';

/** Changes the persona from how it is kept now. With a text, that is told, and `undo` changes it back. */
export type EditPersona = (
  edit: (persona: Persona) => Persona,
  text?: Saying,
  undo?: (persona: Persona) => Persona,
) => void;
