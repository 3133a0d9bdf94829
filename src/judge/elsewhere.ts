import { isActive } from '../persona/active.ts';
import type { Persona } from '../persona/types.ts';
import type { RuleInput } from './rules/types.ts';
import type { Remedy } from './types.ts';

/** Personas offered at most, so that the card stays short. */
const MOST = 3;

/**
 * Remedies that send the draft from another persona: those under which it would be clear on this point, by `stance`:
 * `takes` it by an explicit promise, which comes first, `lets` it pass, or `minds` it.
 */
export function elsewhere(
  { persona, compiled }: Pick<RuleInput, 'persona' | 'compiled'>,
  stance: (other: Persona) => 'takes' | 'lets' | 'minds',
): Remedy[] {
  const others = compiled.wardrobe.personas.filter((other) => other.id !== persona.id && isActive(other));
  const having = (wanted: 'takes' | 'lets'): Persona[] => others.filter((other) => stance(other) === wanted);
  return [...having('takes'), ...having('lets')].slice(0, MOST).map(({ id }) => ({ type: 'switch', persona: id }));
}
