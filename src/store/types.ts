import type { Language } from '../i18n/language.ts';
import type { FindingKind, Reason, RuleId } from '../judge/types.ts';
import type { Outcome } from '../messages/guard-protocol.ts';
import type { Level } from '../persona/levels.ts';
import type { Fact, Link, Listener, Persona, Wardrobe } from '../persona/types.ts';

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
  readonly findings: readonly NearMissFinding[];
}

/** What the review page filters by; a missing key filters nothing. */
export interface NearMissFilter {
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

export type { Language };

/** When one kind of compose box was last seen at work, milliseconds since the epoch. Its id is the surface's. */
export interface SurfaceTimes {
  readonly id: string;
  /** A press was stopped. */
  readonly stoppedAt?: number | undefined;
  /** A draft was let through. */
  readonly passedAt?: number | undefined;
}

/** How one site's drafts find their persona. */
export interface SiteRule {
  /** `by-account`, or the id of the persona that stands in where the account is nobody's. */
  readonly persona: string;
  readonly paused: boolean;
}

export interface Settings {
  /** When the user explicitly started the watching; absent before. */
  readonly startedAt?: number | undefined;
  /** Watching is paused until then. */
  readonly pausedUntil?: number | undefined;
  /** Absent: as the browser. */
  readonly language?: Language | undefined;
  readonly sites: Readonly<Record<string, SiteRule>>;
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
  /** Sets how it ended; a near miss that is gone is left alone. */
  end(id: string, outcome: Outcome, at: number): Promise<void>;
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

export interface Store {
  readonly personas: Repository<Persona>;
  readonly facts: Repository<Fact>;
  readonly listeners: Repository<Listener>;
  readonly links: Repository<Link & { readonly id: string }>;
  readonly exceptions: Repository<Exception>;
  readonly nearMisses: NearMissRepository;
  readonly settings: SettingsRepository;
  readonly surfaces: SurfaceTimesRepository;
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
  'personas' | 'facts' | 'listeners' | 'links' | 'exceptions' | 'nearMisses' | 'settings' | 'surfaces';
