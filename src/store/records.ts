import type { Language } from '../i18n/language.ts';
import type { FindingKind, Reason, RuleId } from '../judge/types.ts';
import type { Outcome } from '../messages/guard-protocol.ts';
import type { Level } from '../persona/levels.ts';
import type { SiteRule } from '../persona/types.ts';

/** One finding of a near miss as it is kept: the words that were found, never the draft around them. Sealed. */
export interface NearMissFinding {
  readonly rule: RuleId;
  readonly kind: FindingKind;
  readonly level: Exclude<Level, 'clear'>;
  readonly text: string;
  readonly reason: Reason;
}

/** A `warn` or `hold` that happened, and how it ended. */
export interface NearMiss {
  readonly id: string;
  /** When the press was stopped, milliseconds since the epoch. */
  readonly at: number;
  readonly site: string;
  readonly surface: string;
  /** Id of the persona it was judged for; empty when the account was nobody's. */
  readonly persona: string;
  readonly level: 'warn' | 'hold';
  readonly kinds: readonly FindingKind[];
  readonly outcome: Outcome;
  /** When the outcome was known, milliseconds since the epoch. */
  readonly endedAt?: number | undefined;
  /** What the user said to "was this useful?". */
  readonly useful?: boolean | undefined;
  readonly findings: readonly NearMissFinding[];
  /** The whole draft, where the user asked for drafts to be kept. Sealed. */
  readonly draft?: string | undefined;
}

/** All of a near miss that stands in clear: what filters and statistics need. */
export type NearMissHead = Omit<NearMiss, 'findings' | 'draft'>;

/** What the review page filters by; a missing key filters nothing. */
export interface NearMissFilter {
  /** No earlier than this, milliseconds since the epoch. */
  readonly since?: number | undefined;
  /** Earlier than this, milliseconds since the epoch. */
  readonly until?: number | undefined;
  readonly persona?: string | undefined;
  readonly site?: string | undefined;
  readonly level?: NearMiss['level'] | undefined;
  readonly outcome?: Outcome | undefined;
  readonly kind?: FindingKind | undefined;
}

/** "Not a leak": a finding that the user never wants to hear of again for this persona. */
export interface Exception {
  readonly id: string;
  readonly persona: string;
  /** `Finding.key` of what was dismissed. */
  readonly key: string;
  readonly kind: FindingKind;
  readonly text: string;
  readonly at: number;
}

/** What a trace is of: a sharer's token or code, or a picture. */
type TraceKind = 'token' | 'picture';

/** Something that a persona has sent and could be known by again. Sealed, but for whose it is. */
export interface Trace {
  readonly id: string;
  readonly persona: string;
  readonly kind: TraceKind;
  /** Of a token its salted hash; of a picture its difference hash, since only that can be compared by distance. */
  readonly hash: string;
  /** When it was sent, milliseconds since the epoch. */
  readonly at: number;
}

/** A draft that was put away to be looked at again later. Sealed. */
export interface ParkedDraft {
  readonly id: string;
  readonly text: string;
  /** Id of the persona that it is written as; absent while there is none. */
  readonly persona?: string | undefined;
  /** When it was put away, and when it is to be looked at again; milliseconds since the epoch. */
  readonly at: number;
  readonly dueAt: number;
}

/** When one kind of compose box was last seen at work, milliseconds since the epoch. Its id is the surface's. */
export interface SurfaceTimes {
  readonly id: string;
  /** A press was stopped. */
  readonly stoppedAt?: number | undefined;
  /** A draft was let through. */
  readonly passedAt?: number | undefined;
}

/** What the user set, and when they started. One record; it stands in clear. */
export interface Settings {
  /** When the user explicitly started the watching; absent before. */
  readonly startedAt?: number | undefined;
  /** Watching is paused until then. */
  readonly pausedUntil?: number | undefined;
  /** Absent: as the browser. */
  readonly language?: Language | undefined;
  readonly sites: Readonly<Record<string, SiteRule>>;
  /** How many days near misses are kept; absent: `DEFAULT_DAYS_KEPT`, null: for ever. */
  readonly daysKept?: number | null | undefined;
  /** Whether near misses keep the whole draft. Absent: they do not. */
  readonly keepsDrafts?: boolean | undefined;
}
