import { canonical } from '../../detect/facts.ts';
import { asSureAs } from '../certainty.ts';
import type { Told } from '../findings.ts';
import type { Rule } from './types.ts';

/** Words that another persona keeps for itself — its check-ins, its show — are out of place here. Never a hold. */
export const keptWords: Rule = {
  rule: 'kept-words',
  judge: ({ persona, kept: found }): Told[] =>
    found
      .filter(({ target: { keeper, words } }) => keeper.id !== persona.id && !persona.keeps?.includes(words))
      .map(({ target: { keeper, words }, start, end, certainty }) => ({
        rule: 'kept-words',
        kind: 'kept-words',
        level: asSureAs('warn', certainty),
        ranges: [{ start, end }],
        reason: { code: 'kept-words', params: { keeper: keeper.name, persona: persona.name } },
        remedies: [{ type: 'switch', persona: keeper.id }, { type: 'dismiss' }],
        key: `kept-words/${keeper.id}/${canonical(words)}`,
      })),
};
