import type { Detail } from '../detect/types.ts';
import type { Range } from '../draft/types.ts';
import type { DetailKind, Scale, Subject } from '../persona/kinds.ts';
import type { Level } from '../persona/levels.ts';

/**
 * The families of rules, each one file under `rules/` and one line in their registry; but `length` is judged at the
 * gate, and `autosave` told by the background, which knows whether it was told before.
 */
export const RULES = [
  'account',
  'place-chip',
  'wide-visibility',
  'also-posts',
  'autosave',
  'fact',
  'listener',
  'detail',
  'appointment',
  'picture',
  'attached',
  'same-token',
  'kept-words',
  'voice',
  'subject',
  'length',
] as const;

export type RuleId = (typeof RULES)[number];

/** Things about a draft that are wrong though no word is. */
export const CIRCUMSTANCES = [
  'wrong-account',
  'unknown-account',
  'stale-account',
  'place-chip',
  'wide-visibility',
  'also-posts',
  'kept-words',
  'autosaved',
  'too-long',
  'same-picture',
  'file-notes',
  'file-name',
  'file-unread',
] as const;

export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** A finding about a subject of the user's own; its reason says which. */
export const OWN_SUBJECT = 'own-subject';

export type FindingKind = DetailKind | Scale | Subject | Circumstance | typeof OWN_SUBJECT;

/** Why a rule was broken, as data: `code` names the sentence `reason.<code>` in `src/i18n`, `params` fill it in. */
export interface Reason {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/** What a user can do about a finding with one press. */
export type Remedy =
  /** Put `text` in the place of `range`; `does` names what that does, where the words alone do not show it. */
  | { readonly type: 'replace'; readonly range: Range; readonly text: SubstituteText; readonly does?: ReplacementKey }
  /** Take the range out. */
  | { readonly type: 'drop'; readonly range: Range }
  /** Send it from a persona that may. */
  | { readonly type: 'switch'; readonly persona: string }
  /** Send a copy of the file with this id instead, which tells nothing of itself. */
  | { readonly type: 'strip'; readonly file: string }
  /** Put a copy on the draft desk, to look at it again later. */
  | { readonly type: 'park' }
  /** Not a leak: never again about this for this persona. */
  | { readonly type: 'dismiss' };

/** Names what a replacement does, as `card.<key>` in `src/i18n`. */
export type ReplacementKey = 'unshare' | 'calm';

/** Either words as they are (an alias, a cleaned link), or a key of `substitute.<key>` in `src/i18n`. */
export type SubstituteText = { readonly words: string } | { readonly key: string };

/** A detail, tone, subject or circumstance that breaks a rule of the persona's contract. */
export interface Finding {
  readonly rule: RuleId;
  readonly kind: FindingKind;
  readonly level: Exclude<Level, 'clear'>;
  /** Where in the draft, the strongest first; empty for a circumstance. */
  readonly ranges: readonly Range[];
  /** What stands in the first range, as typed; empty for a circumstance. */
  readonly text: string;
  readonly reason: Reason;
  readonly remedies: readonly Remedy[];
  /** What a dismissal of this finding is remembered by: rule, kind and canonical value. */
  readonly key: string;
}

/** All findings of one draft for one persona. */
export interface Verdict {
  /** The highest level of the findings, `clear` when there are none. */
  readonly level: Level;
  /** Loudest first, then in the order of the text. */
  readonly findings: readonly Finding[];
  /** Every detail found, whatever the rules say. */
  readonly details: readonly Detail[];
  /** Every scale that was measured, 0…1, whatever the rules say. */
  readonly tone: Readonly<Partial<Record<Scale, number>>>;
  /** How surely the draft is about each subject that was measured, 0…1, whatever the rules say. */
  readonly subjects: Readonly<Partial<Record<Subject, number>>>;
}
