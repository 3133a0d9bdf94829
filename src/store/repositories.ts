import type { Outcome } from '../messages/guard-protocol.ts';
import type { NearMiss, NearMissFilter, NearMissHead, Settings, SurfaceTimes, Trace } from './records.ts';

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
