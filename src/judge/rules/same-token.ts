import type { Detail } from '../../detect/types.ts';
import type { Level } from '../../persona/levels.ts';
import type { Persona } from '../../persona/types.ts';
import { asSureAs } from '../certainty.ts';
import { policyBetween } from '../links.ts';
import { remediesFor, type Told } from '../findings.ts';
import { detailLevelAt } from '../site-levels.ts';
import type { Rule, RuleInput } from './types.ts';

/** What two drafts can have in common, and how loud that is: a code stands for one act of sharing, not for a person. */
const LEVELS = { 'share-token': 'hold', 'opaque-link': 'warn' } as const;

/** Whether a detail names one act of sharing, or whoever shared. */
const isShared = (found: Detail): found is Detail & { kind: keyof typeof LEVELS } => found.kind in LEVELS;

/** The level of a shared mark that another persona sent before; `clear` of every other detail. */
export const sharedLevel = (found: Detail, site: RuleInput['site']): Level =>
  isShared(found) ? asSureAs(detailLevelAt(site, found.kind, LEVELS[found.kind]), found.certainty) : 'clear';

/** What the sharer's tokens of a detail are remembered by, each with its site. */
export const tokenKeysOf = ({ kind, value, tokens }: Detail): readonly string[] =>
  kind in LEVELS ? (tokens ?? [value]) : [];

/** The first of `senders` but this persona with which it may not be known as one. */
export function otherOf(senders: readonly string[], { persona, compiled }: RuleInput): Persona | undefined {
  for (const id of senders) {
    if (id === persona.id || policyBetween(compiled.wardrobe, id, persona.id) === 'open') continue;
    const sender = compiled.personas.get(id);
    if (sender) return sender;
  }
  return undefined;
}

/** Every persona that sent a mark of this detail before. */
export const sendersOf = (found: Detail, { sentBy }: RuleInput): readonly string[] =>
  tokenKeysOf(found).flatMap((key) => sentBy?.(key) ?? []);

/**
 * The same token under two personas links them, whether anybody can read it or not. Whether one was sent before is told
 * by `sentBy`.
 */
export const sameToken: Rule = {
  rule: 'same-token',
  judge: (input): Told[] =>
    input.details.filter(isShared).flatMap((found): Told[] => {
      const sender = otherOf(sendersOf(found, input), input);
      if (!sender) return [];
      const range = { start: found.start, end: found.end };
      return [
        {
          rule: 'same-token',
          kind: found.kind,
          level: sharedLevel(found, input.site),
          ranges: [range],
          reason: { code: 'same-token', params: { sender: sender.name, persona: input.persona.name } },
          remedies: remediesFor(range, [], [sender.id], found.whole),
          key: `same-token/${found.kind}/${found.value}`,
        },
      ];
    }),
};
