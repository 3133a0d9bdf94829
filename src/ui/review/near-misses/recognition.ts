import type { TextKey } from '../../../i18n/index.ts';
import type { NearMissFinding } from '../../../store/types.ts';

/** Reasons whose sentence about who could have recognised whom is a text of its own. */
const TOLD = [
  'fact',
  'fact-maybe',
  'fact-private',
  'fact-quoted',
  'account-name',
  'listener-reads',
  'listener-link',
  'picture',
  'picture-file',
  'same-token',
  'kept-words',
  'wrong-account',
  'stranger-account',
  'unknown-account',
  'stale-account',
  'voice-above',
  'voice-below',
  'voice-unhappy',
  'place-chip',
  'wide-visibility',
  'also-posts',
] as const;

type WhoKey = Extract<TextKey, `log.who.${string}`>;

/** Where a sentence would name nobody: a fact that is shown by no persona, whatever its code. */
function codeOf({ reason: { code, params } }: NearMissFinding): string {
  const needsAllowed = code === 'fact-maybe' || code === 'fact-quoted' || code === 'fact';
  return needsAllowed && !params['allowed'] ? 'fact-private' : code;
}

/** The sentence that says who could have recognised whom by `what`, as a key and what fills it in. */
export function recognition(
  finding: NearMissFinding,
  what: string,
): { readonly key: WhoKey; readonly params: Readonly<Record<string, string>> } {
  const code = codeOf(finding);
  const known = TOLD.find((one) => one === code);
  return { key: `log.who.${known ?? 'anybody'}`, params: { ...finding.reason.params, what } };
}
