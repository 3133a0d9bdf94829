import type { Persona } from '../../../persona/types.ts';
import { t } from '../../language.ts';

/** The name of a persona in the log: also of one that was removed, and of nobody. */
export function personaName(personas: readonly Persona[], id: string): string {
  const persona = personas.find((one) => one.id === id);
  return persona?.name ?? t(id ? 'nearMisses.gonePersona' : 'nearMisses.nobody');
}
