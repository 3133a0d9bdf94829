import { canonical } from '../../detect/facts.ts';
import { SUBSTITUTES } from '../../detect/substitutes.ts';
import { isCovered } from '../../draft/ranges.ts';
import type { Fact } from '../../persona/types.ts';
import { asSureAs } from '../certainty.ts';
import { remediesFor, type Told } from '../findings.ts';
import { LIMITS } from '../limits.ts';
import { detailLevelAt } from '../site-levels.ts';
import type { Rule } from './types.ts';

/** The sentence that fits: read with doubt, quoted, an account's name, shown by nobody, or shown by others. */
function codeOf(certainty: number, quoted: boolean, allowed: readonly unknown[], isName: boolean): string {
  if (certainty < LIMITS.holdCertainty) return 'fact-maybe';
  if (quoted) return 'fact-quoted';
  if (isName) return 'account-name';
  return allowed.length > 0 ? 'fact' : 'fact-private';
}

/** The key of a fact's dismissal: the fact, whatever alias was written. */
const keyOf = (fact: Fact): string => `fact/fact/${canonical(fact.value) || fact.id}`;

/**
 * A listed fact, and the name of an account, may be written only by the personas that show it, in own words or passed on
 * in somebody else's. The
 * contract's `fact` sets the level; without it a fact holds.
 */
export const fact: Rule = {
  rule: 'fact',
  judge: ({ persona, compiled, listed, quoted, site }): Told[] => {
    const promised = detailLevelAt(site, 'fact', persona.details.fact ?? 'hold');
    return listed.flatMap((detail): Told[] => {
      if (detail.listed.type !== 'fact') return [];
      const found = detail.listed.fact;
      if (found.shownBy.includes(persona.id)) return [];
      const range = { start: detail.start, end: detail.end };
      const allowed = found.shownBy.flatMap((id) => compiled.personas.get(id) ?? []);
      const isQuoted = isCovered(quoted, range);
      const owners = compiled.nameOwners.get(found.id);
      return [
        {
          rule: 'fact',
          kind: 'fact',
          level: asSureAs(promised, detail.certainty),
          ranges: [range],
          reason: {
            code: codeOf(detail.certainty, isQuoted, allowed, owners !== undefined),
            params: {
              kind: found.kind,
              value: found.value,
              persona: persona.name,
              allowed: allowed.map(({ name }) => name).join('、'),
              ...(owners && { owner: owners.map(({ name }) => name).join('、') }),
            },
          },
          remedies: remediesFor(
            range,
            SUBSTITUTES[found.kind] ?? [],
            allowed.map(({ id }) => id),
          ),
          key: keyOf(found),
        },
      ];
    });
  },
};
