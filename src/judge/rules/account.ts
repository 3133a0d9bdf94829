import type { Draft } from '../../draft/types.ts';
import type { Account, Persona } from '../../persona/types.ts';
import type { Told } from '../findings.ts';
import { isSameAccount } from '../same-account.ts';
import type { Rule } from './types.ts';

const onSite = (persona: Persona, draft: Draft): readonly Account[] =>
  persona.accounts.filter(({ site }) => draft.site === undefined || site === draft.site);

/**
 * The draft must go out through one of the persona's own logins. Somebody else's login, of another persona or of none,
 * holds; a page that does not show its login, or shows too little of it to compare, warns. Without an account in the
 * draft (a batch, the draft desk) there is nothing to say.
 */
export const account: Rule = {
  rule: 'account',
  judge: ({ draft, persona, compiled }): Told[] => {
    const seen = draft.account;
    if (!seen) return [];
    const own = onSite(persona, draft);
    const matches = own.map((one) => isSameAccount(one, seen));
    if (matches.includes(true)) return [];

    const place = draft.site ?? '';
    const told = { rule: 'account', ranges: [] } as const;
    const login = seen.name || seen.uid || '';
    const owner = compiled.wardrobe.personas.find((other) =>
      onSite(other, draft).some((one) => isSameAccount(one, seen)),
    );
    if (owner) {
      return [
        {
          ...told,
          kind: 'wrong-account',
          level: 'hold',
          reason: { code: 'wrong-account', params: { account: login, owner: owner.name, persona: persona.name } },
          remedies: [{ type: 'switch', persona: owner.id }],
          key: `account/wrong-account/${place}/${owner.id}`,
        },
      ];
    }
    if (own.length === 0) return [];
    if (login && !matches.includes(undefined)) {
      return [
        {
          ...told,
          kind: 'wrong-account',
          level: 'hold',
          reason: { code: 'stranger-account', params: { account: login, persona: persona.name } },
          remedies: [],
          key: `account/wrong-account/${place}/${login}`,
        },
      ];
    }
    if (draft.site === undefined) return [];
    return [
      {
        ...told,
        kind: 'unknown-account',
        level: 'warn',
        reason: { code: 'unknown-account', params: { persona: persona.name } },
        remedies: [{ type: 'dismiss' }],
        key: `account/unknown-account/${place}`,
      },
    ];
  },
};
