import type { AccountSeen } from '../draft/types.ts';
import type { Found } from '../messages/guard-protocol.ts';
import { SessionMap } from './session-map.ts';

/** What is remembered of one tab as long as the browser runs; never written to disk. */
export interface TabMemory {
  readonly site?: string | undefined;
  readonly surface?: string | undefined;
  /** How the box is known. */
  readonly found?: Found | undefined;
  readonly account?: AccountSeen | undefined;
  /** The persona that the user said to be in this tab, whatever account is logged in. */
  readonly declared?: string | undefined;
  /** Accounts of nobody that the user was told of here: once is enough. */
  readonly toldOf?: readonly string[] | undefined;
  /** Surfaces of which the user was told here that they save while one writes. */
  readonly toldOfAutosave?: readonly string[] | undefined;
}

/** What a user is told of once in a tab. */
type ToldOnce = 'toldOf' | 'toldOfAutosave';

/** What is known of each tab. */
export class Tabs {
  readonly #memory = new SessionMap<TabMemory>('tab:');
  /** Settles when what an earlier background knew was read. */
  readonly ready = this.#memory.ready;

  get(tabId: number): TabMemory {
    return this.#memory.get(String(tabId)) ?? {};
  }

  change(tabId: number, change: TabMemory): void {
    const before = this.get(tabId);
    const after = { ...before, ...change };
    if (JSON.stringify(before) !== JSON.stringify(after)) this.#memory.set(String(tabId), after);
  }

  /** The user was told of this in this tab. */
  tell(tabId: number, about: ToldOnce, what: string): void {
    this.change(tabId, { [about]: [...new Set([...(this.get(tabId)[about] ?? []), what])] });
  }

  wasTold(tabId: number, about: ToldOnce, what: string): boolean {
    return this.get(tabId)[about]?.includes(what) ?? false;
  }

  forget(tabId: number): void {
    this.#memory.delete(String(tabId));
  }
}
