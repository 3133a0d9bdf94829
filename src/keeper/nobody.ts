import type { Draft } from '../draft/types.ts';
import { withFindings } from '../judge/findings.ts';
import type { Finding, Reason, Verdict } from '../judge/types.ts';
import { isActive } from '../persona/active.ts';
import type { Persona, Wardrobe } from '../persona/types.ts';
import { personaOfAccount } from './who.ts';

/** More choices than this are no quick choice; the popup has them all. */
const CHOICES = 4;

/**
 * The verdict of a draft that is nobody's: no persona has this account, so no rule could be asked. The first press is
 * stopped with that reason; once the user was told of this account, a quiet mark is enough. Where they want to be asked
 * on this site (`asks`), the account says nothing, and every draft asks until they have chosen.
 */
export function nobodysVerdict(
  verdict: Verdict,
  draft: Draft,
  wardrobe: Wardrobe,
  told: boolean,
  asks = false,
): Verdict {
  const account = draft.account?.name ?? draft.account?.uid;
  const finding: Finding = {
    rule: 'account',
    kind: 'unknown-account',
    level: told && !asks ? 'note' : 'warn',
    ranges: [],
    text: '',
    reason: reasonOf(account, asks, unfinished(draft, wardrobe)),
    remedies: wardrobe.personas
      .filter(isActive)
      .slice(0, CHOICES)
      .map(({ id }) => ({ type: 'switch', persona: id })),
    key: `account/nobody/${draft.site ?? ''}/${account ?? ''}`,
  };
  return withFindings(verdict, [finding]);
}

/** What an account of nobody's is remembered by in its tab. */
export function nobodysName({ account }: Draft): string {
  return account?.uid ?? account?.name ?? '';
}

/** The persona whose account this is, where it still lacks what it would be judged by. */
function unfinished({ site, account }: Draft, { personas }: Wardrobe): Persona | undefined {
  const owner = site !== undefined && account ? personaOfAccount(personas, site, account) : undefined;
  return owner && !isActive(owner) ? owner : undefined;
}

function reasonOf(account: string | undefined, asks: boolean, owner: Persona | undefined): Reason {
  if (asks) return { code: 'nobody-asked', params: {} };
  if (owner) return { code: 'nobody-unfinished', params: { persona: owner.name } };
  return account === undefined ? { code: 'nobody-seen', params: {} } : { code: 'nobody', params: { account } };
}
