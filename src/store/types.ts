import type { Fact, Link, Listener, Persona, Wardrobe } from '../persona/types.ts';
import type { Exception, ParkedDraft } from './records.ts';
import type {
  NearMissRepository,
  Repository,
  SettingsRepository,
  SurfaceTimesRepository,
  TraceRepository,
} from './repositories.ts';

// Other rooms know the store by this file: what it keeps, and what can be done with it.
export type * from './records.ts';
export type { Repository } from './repositories.ts';

/** The open store. */
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
