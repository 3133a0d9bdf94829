import { isCovered } from '../../draft/ranges.ts';
import { asSureAs } from '../certainty.ts';
import { remediesFor, type Told } from '../findings.ts';
import { detailLevelAt } from '../site-levels.ts';
import type { Rule } from './types.ts';

/** Kinds that say nothing by themselves: a rule of their own compares them with the wardrobe. */
const COMPARED: ReadonlySet<string> = new Set(['picture-id']);

/**
 * Identifying details by kind: as the contract says, else as the detector proposes. Words that a listed fact covers
 * are judged as that fact, not twice; names that everybody knows are nobody's secret.
 */
export const detail: Rule = {
  rule: 'detail',
  judge: ({ persona, details, listed, detectors, site }): Told[] => {
    const facts = listed.filter((one) => one.listed.type === 'fact');
    // Of several that find one kind, the first speaks for it.
    const byKind = new Map(detectors.toReversed().map((detector) => [detector.kind, detector]));
    return details.flatMap((found): Told[] => {
      if (found.known || COMPARED.has(found.kind) || isCovered(facts, found)) return [];
      const detector = byKind.get(found.kind);
      const promised = persona.details[found.kind];
      const spoken = promised ?? found.level ?? detector?.defaultLevel ?? 'clear';
      const level = asSureAs(detailLevelAt(site, found.kind, spoken), found.certainty);
      if (level === 'clear') return [];
      const range = { start: found.start, end: found.end };
      return [
        {
          rule: 'detail',
          kind: found.kind,
          level,
          ranges: [range],
          reason: {
            code: promised ? 'detail' : 'detail-unspoken',
            params: { kind: found.kind, persona: persona.name },
          },
          remedies: remediesFor(range, detector?.substitutes ?? [], [], found.whole),
          key: `detail/${found.kind}/${found.value}`,
        },
      ];
    });
  },
};
