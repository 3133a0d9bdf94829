import type { Contradiction } from '../judge/contradictions.ts';
import type { FindingKind, Reason, RuleId, SubstituteText } from '../judge/types.ts';
import { isTextKey, translate, translateLoosely } from './translate.ts';
import type { Language } from './language.ts';

/** Where the name of a finding's kind is looked up; the voice rule's `fandom` is a scale, elsewhere a subject. */
const KIND_TABLES = ['circumstance', 'kind', 'subject', 'scale'] as const;

/** What a finding is about, in words: 学校, 脏话, 登错号… */
export function kindName(language: Language, kind: FindingKind, rule?: RuleId): string {
  const tables = rule === 'voice' ? (['scale'] as const) : KIND_TABLES;
  const key = tables.map((table) => `${table}.${kind}`).find(isTextKey);
  return key ? translateLoosely(language, key) : kind;
}

/** What a finding is about: where the words are a listed fact, what kind of fact. */
export function findingName(
  language: Language,
  { rule, kind, reason }: { readonly rule: RuleId; readonly kind: FindingKind; readonly reason: Reason },
): string {
  const listed = reason.params.kind;
  return rule === 'fact' && listed ? translateLoosely(language, `kind.${listed}`) : kindName(language, kind, rule);
}

/** Params of a reason that are keys, and the table in which each is looked up. */
const KEY_PARAMS: Readonly<Record<string, string>> = {
  kind: 'kind',
  scale: 'scale',
  subject: 'subject',
  visibility: 'visibility',
  widest: 'visibility',
};

/** The text under `key` with its params; those that are keys are put into words first. */
function sentence(language: Language, key: string, given: Readonly<Record<string, string>>): string {
  const params = Object.entries(given).map(([name, value]) => {
    const table = KEY_PARAMS[name];
    return [name, table ? translateLoosely(language, `${table}.${value}`) : value] as const;
  });
  return translateLoosely(language, key, Object.fromEntries(params));
}

/** Why a rule was broken, as one sentence. */
export function reasonSentence(language: Language, { code, params }: Reason): string {
  return sentence(language, `reason.${code}`, params);
}

/** In what two contracts contradict each other, or one itself. */
export function contradictionSentence(language: Language, { code, params }: Contradiction): string {
  return sentence(language, `pair.conflict.${code}`, params);
}

/** The words of a replacement: the user's own, or a substitute's. */
export function substituteWords(language: Language, text: SubstituteText): string {
  return 'words' in text ? text.words : translateLoosely(language, `substitute.${text.key}`);
}

/** The name of a site, or of the sites that are not in the registry. */
export function siteName(language: Language, site: string | undefined): string {
  const key = `site.${site ?? 'other'}`;
  return isTextKey(key) ? translateLoosely(language, key) : translate(language, 'site.other');
}

/** The name of a kind of compose box. */
export function surfaceName(language: Language, surface: string): string {
  const key = `surface.${surface}`;
  return isTextKey(key) ? translateLoosely(language, key) : translate(language, 'surface.generic');
}
