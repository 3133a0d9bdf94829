import type { Draft } from '../draft/types.ts';
import { withFindings } from '../judge/findings.ts';
import type { Finding, Verdict } from '../judge/types.ts';
import type { Wardrobe } from '../persona/types.ts';

/** More choices than this are no quick choice; the popup has them all. */
const CHOICES = 4;

/**
 * The verdict of a draft that is nobody's: no persona has this account, so no rule could be asked. The first press is
 * stopped with that reason; once the user was told of this account, a quiet mark is enough.
 */
export function nobodysVerdict(verdict: Verdict, draft: Draft, wardrobe: Wardrobe, told: boolean): Verdict {
  const account = draft.account?.name ?? draft.account?.uid;
  const finding: Finding = {
    rule: 'account',
    kind: 'unknown-account',
    level: told ? 'note' : 'warn',
    ranges: [],
    text: '',
    reason: account === undefined ? { code: 'nobody-seen', params: {} } : { code: 'nobody', params: { account } },
    remedies: wardrobe.personas.slice(0, CHOICES).map(({ id }) => ({ type: 'switch', persona: id })),
    key: `account/nobody/${draft.site ?? ''}/${account ?? ''}`,
  };
  return withFindings(verdict, [finding]);
}
