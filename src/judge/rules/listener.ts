import { canonical } from '../../detect/facts.ts';
import { SUBSTITUTES } from '../../detect/substitutes.ts';
import { isCovered } from '../../draft/ranges.ts';
import type { Level } from '../../persona/levels.ts';
import type { Listener, Persona } from '../../persona/types.ts';
import { asSureAs } from '../certainty.ts';
import type { CompiledWardrobe } from '../compile.ts';
import { policyBetween } from '../links.ts';
import { remediesFor, type Told } from '../findings.ts';
import { detailLevelAt } from '../site-levels.ts';
import type { Rule } from './types.ts';

interface Concern {
  readonly code: 'listener-reads' | 'listener-link';
  readonly level: Level;
  /** The persona whose audience the listener is in. */
  readonly audience?: Persona;
}

/** What naming `listener` does to `persona`, and how loud that is where the contract is silent. */
function concernOf(listener: Listener, persona: Persona, compiled: CompiledWardrobe): Concern | undefined {
  if (listener.audienceOf.includes(persona.id)) {
    return { code: 'listener-reads', level: persona.stage === 'front' ? 'note' : 'clear' };
  }
  const linked = listener.audienceOf.find((id) => policyBetween(compiled.wardrobe, id, persona.id) !== 'open');
  const audience = linked === undefined ? undefined : compiled.personas.get(linked);
  return audience && { code: 'listener-link', level: 'warn', audience };
}

/**
 * Somebody who reads a persona is named in its draft. In the persona's own audience: that person will read it, a note
 * on the front stage. In another persona's audience only: knowing them links the two personas, a warning unless the
 * two may openly be one. The contract's `listener` overrides both levels. A name that is also a listed fact is left to
 * the fact rule.
 */
export const listener: Rule = {
  rule: 'listener',
  judge: ({ persona, compiled, listed, site }): Told[] => {
    const facts = listed.filter((one) => one.listed.type === 'fact');
    return listed.flatMap((detail): Told[] => {
      if (detail.listed.type !== 'listener' || isCovered(facts, detail)) return [];
      const named = detail.listed.listener;
      const concern = concernOf(named, persona, compiled);
      if (!concern) return [];
      const range = { start: detail.start, end: detail.end };
      const params = { listener: named.name, persona: persona.name };
      return [
        {
          rule: 'listener',
          kind: 'listener',
          level: asSureAs(detailLevelAt(site, 'listener', persona.details.listener ?? concern.level), detail.certainty),
          ranges: [range],
          reason: {
            code: concern.code,
            params: concern.audience ? { ...params, audience: concern.audience.name } : params,
          },
          remedies: remediesFor(range, SUBSTITUTES.listener ?? [], concern.audience ? [concern.audience.id] : []),
          key: `listener/listener/${canonical(named.name) || named.id}`,
        },
      ];
    });
  },
};
