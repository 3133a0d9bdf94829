import type { DetailKind } from '../../../persona/kinds.ts';
import type { SiteLevel } from '../../../persona/levels.ts';
import type { Persona, SiteLevels, SiteRule } from '../../../persona/types.ts';

/** What stands in a rule instead of a persona. */
const BY_ACCOUNT = 'by-account';
const ASK = 'ask';

/** What holds on a site of which nothing was said. */
export const NO_RULE: SiteRule = { persona: BY_ACCOUNT, paused: false };

/** How a site's drafts find their persona. `persona` is whoever stands in, or is it always. */
export type Who =
  | { readonly by: 'account'; readonly persona?: string }
  | { readonly by: 'ask' }
  | { readonly by: 'always'; readonly persona: string }
  /** The rule names a persona that is no more: the account decides. */
  | { readonly by: 'gone' };

/** What a rule says of who posts on the site. */
export function whoIn({ persona, always }: SiteRule, personas: readonly Pick<Persona, 'id'>[]): Who {
  if (persona === ASK) return { by: 'ask' };
  if (persona === BY_ACCOUNT) return { by: 'account' };
  if (!personas.some(({ id }) => id === persona)) return { by: 'gone' };
  return { by: always ? 'always' : 'account', persona };
}

/** The rule with somebody else to post. */
export function withWho(rule: SiteRule, who: Exclude<Who, { by: 'gone' }>): SiteRule {
  const { always: _always, ...others } = rule;
  if (who.by === 'ask') return { ...others, persona: ASK };
  if (who.by === 'always') return { ...others, persona: who.persona, always: true };
  return { ...others, persona: who.persona ?? BY_ACCOUNT };
}

/** The rule with the levels that are left when nothing is said twice; none at all where nothing is said. */
function withLevels(rule: SiteRule, { details = {}, voice }: SiteLevels): SiteRule {
  const { levels: _levels, ...others } = rule;
  const hasDetails = Object.keys(details).length > 0;
  if (!hasDetails && voice === undefined) return others;
  return { ...others, levels: { ...(hasDetails && { details }), ...(voice !== undefined && { voice }) } };
}

/** The rule with another level for a kind of detail; undefined leaves that to the contract again. */
export function withDetailChange(rule: SiteRule, kind: DetailKind, level: SiteLevel | undefined): SiteRule {
  const { [kind]: _before, ...others } = rule.levels?.details ?? {};
  return withLevels(rule, { ...rule.levels, details: level === undefined ? others : { ...others, [kind]: level } });
}

/** The rule with another level for the voice; undefined leaves that to the contract again. */
export function withVoiceChange(rule: SiteRule, level: SiteLevel | undefined): SiteRule {
  return withLevels(rule, { ...rule.levels, voice: level });
}
