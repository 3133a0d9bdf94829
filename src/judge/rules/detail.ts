import { isCovered } from '../../draft/ranges.ts';
import { asSureAs } from '../certainty.ts';
import { remediesFor, type Told } from '../findings.ts';
import type { Rule } from './types.ts';

/**
 * Identifying details by kind: as the contract says, else as the detector proposes. Words that a listed fact covers
 * are judged as that fact, not twice.
 */
export const detail: Rule = {
  rule: 'detail',
  judge: ({ persona, details, listed, detectors }): Told[] => {
    const facts = listed.filter((one) => one.listed.type === 'fact');
    return details.flatMap((found): Told[] => {
      if (isCovered(facts, found)) return [];
      const detector = detectors.find(({ kind }) => kind === found.kind);
      const promised = persona.details[found.kind];
      const range = { start: found.start, end: found.end };
      return [
        {
          rule: 'detail',
          kind: found.kind,
          level: asSureAs(promised ?? detector?.defaultLevel ?? 'clear', found.certainty),
          ranges: [range],
          reason: {
            code: promised ? 'detail' : 'detail-unspoken',
            params: { kind: found.kind, persona: persona.name },
          },
          remedies: remediesFor(range, detector?.substitutes ?? []),
          key: `detail/${found.kind}/${found.value}`,
        },
      ];
    });
  },
};
