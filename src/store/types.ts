import type { Language } from '../i18n/language.ts';
import type { FindingKind, Reason, RuleId } from '../judge/types.ts';
import type { Outcome } from '../messages/guard-protocol.ts';
import type { Level } from '../persona/levels.ts';
import type { Fact, Link, Listener, Persona, SiteRule, Wardrobe } from '../persona/types.ts';

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
export type TraceKind = 'token' | 'picture';

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

export type { Language, SiteRule };

/** When one kind of compose box was last seen at work, milliseconds since the epoch. Its id is the surface's. */
export interface SurfaceTimes {
  readonly id: string;
  /** A press was stopped. */
  readonly stoppedAt?: number | undefined;
  /** A draft was let through. */
  readonly passedAt?: number | undefined;
}

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

/** One repository per record, all with the same verbs. Every list is read and unsealed afresh. */
export interface Repository<T extends { readonly id: string }> {
  list(): Promise<T[]>;
  get(id: string): Promise<T | undefined>;
  /** Adds the record or replaces the one with its id. */
  put(record: T): Promise<void>;
  remove(id: string): Promise<void>;
}

export interface NearMissRepository extends Omit<Repository<NearMiss>, 'list'> {
  /** Newest first. */
  list(filter?: NearMissFilter, limit?: number): Promise<NearMiss[]>;
  /** What stands in clear of every near miss, newest first. No seal is read for it. */
  heads(): Promise<NearMissHead[]>;
  /** These near misses with their words, in the order of `ids`; those that are gone or do not open are left out. */
  some(ids: readonly string[]): Promise<NearMiss[]>;
  putAll(records: readonly NearMiss[]): Promise<void>;
  /** Sets how it ended; a near miss that is gone is left alone. */
  end(id: string, outcome: Outcome, at: number): Promise<void>;
  /** Sets or takes back whether it was useful; a near miss that is gone is left alone. */
  rate(id: string, useful: boolean | undefined): Promise<void>;
  /** Removes them. Answers how to bring them back, sealed as they were, while the page is open. */
  forget(ids: readonly string[]): Promise<() => Promise<void>>;
  /** Removes every near miss before this time, for good. Answers how many there were. */
  forgetBefore(at: number): Promise<number>;
}

export interface SettingsRepository {
  get(): Promise<Settings>;
  update(change: Partial<Settings>): Promise<Settings>;
}

export interface SurfaceTimesRepository {
  list(): Promise<SurfaceTimes[]>;
  get(id: string): Promise<SurfaceTimes | undefined>;
  /** Sets some of the times and keeps the others. */
  note(id: string, times: Omit<SurfaceTimes, 'id'>): Promise<void>;
}

export interface TraceRepository {
  /** Oldest first. */
  list(): Promise<Trace[]>;
  /** Adds them, and forgets the oldest of more than are kept. */
  add(traces: readonly Trace[]): Promise<void>;
  /** Forgets the traces of every persona that is gone. Answers how many there were. */
  forgetGone(): Promise<number>;
  /** Forgets every trace of every persona. */
  clear(): Promise<void>;
  /** What tokens are hashed with: 256 random bits, made once and kept in this store. */
  salt(): Promise<Uint8Array>;
}

export interface Store {
  readonly personas: Repository<Persona>;
  readonly facts: Repository<Fact>;
  readonly listeners: Repository<Listener>;
  readonly links: Repository<Link & { readonly id: string }>;
  readonly exceptions: Repository<Exception>;
  readonly nearMisses: NearMissRepository;
  readonly settings: SettingsRepository;
  readonly surfaces: SurfaceTimesRepository;
  readonly traces: TraceRepository;
  readonly parkedDrafts: Repository<ParkedDraft>;
  /** Everything a judgement needs, and the export format. */
  wardrobe(): Promise<Wardrobe>;
  /**
   * Replaces personas, facts, listeners and links by the given ones, all or nothing. Ids stand in clear: a wardrobe from
   * a file goes through `withFreshIds` first.
   */
  replaceWardrobe(wardrobe: Wardrobe): Promise<void>;
  /**
   * Tries every sealed record and names those that do not open (damaged, or moved from another place). Lists leave them
   * out and `get` finds nothing; `remove` takes one away.
   */
  damaged(): Promise<readonly DamagedRecord[]>;
  /** Calls back after any change of these tables, in this page, another one or the background. Returns the way to stop. */
  onChange(tables: readonly StoreTable[], callback: () => void): () => void;
  close(): void;
}

/** A record whose seal does not open. */
export interface DamagedRecord {
  readonly table: StoreTable;
  readonly id: string;
}

export type StoreTable =
  | 'personas'
  | 'facts'
  | 'listeners'
  | 'links'
  | 'exceptions'
  | 'nearMisses'
  | 'settings'
  | 'surfaces'
  | 'traces'
  | 'parkedDrafts';
