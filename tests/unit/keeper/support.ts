import { DETECTORS } from '../../../src/detect/registry.ts';
import type { Draft } from '../../../src/draft/types.ts';
import { cardPeer } from '../../../src/keeper/card-peer.ts';
import { guardPeer } from '../../../src/keeper/guard-peer.ts';
import { Keeper } from '../../../src/keeper/keeper.ts';
import { Logins } from '../../../src/keeper/logins.ts';
import { Tabs } from '../../../src/keeper/tabs.ts';
import type { CardView, FromCard, ToCard } from '../../../src/messages/card-protocol.ts';
import type { Found, FromGuard, ToGuard } from '../../../src/messages/guard-protocol.ts';
import type { Peer, PeerHandler } from '../../../src/messages/server.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';
import type { Wardrobe } from '../../../src/persona/types.ts';
import type { NearMiss, Settings, Store } from '../../../src/store/types.ts';
import { watch } from '../../../src/store/live.ts';
import { WARDROBE as GIVEN } from '../judge/wardrobe.ts';
import { freshBrowser } from '../store/support.ts';

/** 大号 (`main`), 小号 (`vent`) and 追星号 (`fan`); 北邮 is shown by 大号 only. */
export const WARDROBE: Wardrobe = parseWardrobe(GIVEN);

/** When the user agreed, and what the clock says at the start; milliseconds since the epoch. */
export const STARTED = 1_762_000_000_000;
export const NOW = 1_763_000_000_000;

/** The name by which a newer guard ends an older one. */
export const HANDOVER = 'handover';

export const SETTINGS: Settings = { startedAt: STARTED, sites: {} };

export const VENT = { uid: '1002', name: '今天也不想上班' };
export const MAIN = { uid: '1001', name: '林晓' };

/** A draft of 小号 on Weibo, unless said otherwise. */
export const draftOf = (text: string, change: Partial<Draft> = {}): Draft => ({
  text,
  site: 'weibo',
  surface: 'weibo-home',
  account: VENT,
  ...change,
});

/** What drops the vest of 小号. */
export const LEAK = draftOf('我们北邮的食堂真的绝了');

/** The far end of a port: keeps what it is told, and can be waited on. */
export class Recorder<To> implements Peer<To> {
  readonly said: To[] = [];
  readonly tabId: number;
  readonly jar: string;
  readonly #waiting = new Set<() => void>();

  constructor(tabId = 7, jar = 'weibo.com') {
    this.tabId = tabId;
    this.jar = jar;
  }

  say(message: To): void {
    // As it travels.
    this.said.push(JSON.parse(JSON.stringify(message)) as To);
    this.#waiting.forEach((look) => look());
  }

  /** The newest message, as soon as there is one, for which `fits` is true. */
  heard<T extends To>(fits: (message: To) => message is T): Promise<T> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.said.findLast(fits);
        if (!found) return;
        this.#waiting.delete(look);
        resolve(found);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** What is said from now on, and not before. */
  forget(): void {
    this.said.length = 0;
  }
}

export type Said<M extends { type: string }, T extends M['type']> = Extract<M, { type: T }>;

export const ofType =
  <M extends { type: string }, T extends M['type']>(type: T, fits: (message: Said<M, T>) => boolean = () => true) =>
  (message: M): message is Said<M, T> =>
    message.type === type && fits(message as Said<M, T>);

/** One frame's guard, played by the test. */
export class GuardEnd extends Recorder<ToGuard> {
  readonly token: string;
  readonly #handler: PeerHandler<FromGuard>;
  #rev = -1;

  constructor(
    keeper: Keeper,
    { token = 'token', tabId = 7, site = 'weibo', jar = 'weibo.com', loadedAt = NOW, cardOpen = false } = {},
  ) {
    super(tabId, jar);
    this.token = token;
    this.#handler = guardPeer(keeper, this);
    this.tell({ type: 'hello', token, site, loadedAt, cardOpen });
  }

  tell(message: FromGuard): void {
    this.#handler.hear(message);
  }

  /** Has a draft judged. Gives its number. */
  judge(draft: Draft, found?: Found): number {
    this.#rev += 1;
    this.tell({ type: 'judge', rev: this.#rev, draft, ...(found && { found }) });
    return this.#rev;
  }

  /** A press of the newest draft was stopped. */
  stopped(nearMiss?: string): void {
    this.tell({ type: 'open-card', rev: this.#rev, stopped: true, ...(nearMiss !== undefined && { nearMiss }) });
  }

  /** The press of the newest draft was let through. */
  passed(): void {
    this.tell({ type: 'passed', rev: this.#rev });
  }

  leave(): void {
    this.#handler.gone();
  }

  verdict(fits?: (verdict: Said<ToGuard, 'verdict'>) => boolean): Promise<Said<ToGuard, 'verdict'>> {
    return this.heard(ofType<ToGuard, 'verdict'>('verdict', fits));
  }

  /** That a near miss was written: after `count` others. */
  logged(count = 0): Promise<Said<ToGuard, 'logged'>> {
    return this.heard(ofType<ToGuard, 'logged'>('logged', () => this.ofType('logged').length > count));
  }

  ofType<T extends ToGuard['type']>(type: T): Said<ToGuard, T>[] {
    return this.said.filter(ofType<ToGuard, T>(type));
  }
}

/** The card of a guard, played by the test. */
export class CardEnd extends Recorder<ToCard> {
  readonly #handler: PeerHandler<FromCard>;

  constructor(keeper: Keeper, token = 'token') {
    super();
    this.#handler = cardPeer(keeper, this);
    this.tell({ type: 'open', token });
  }

  tell(message: FromCard): void {
    this.#handler.hear(message);
  }

  leave(): void {
    this.#handler.gone();
  }

  async view(fits: (view: CardView) => boolean = () => true): Promise<CardView> {
    return (await this.heard(ofType<ToCard, 'view'>('view', ({ view }) => fits(view)))).view;
  }

  get last(): CardView | undefined {
    return this.said.findLast(ofType<ToCard, 'view'>('view'))?.view;
  }
}

export interface Background {
  readonly store: Store;
  readonly keeper: Keeper;
  readonly tabs: Tabs;
  readonly windows: string[];
  /** Lets time pass, in milliseconds. */
  wait(milliseconds: number): void;
  /** The log of near misses, as soon as `fits` is true of it. */
  log(fits: (nearMisses: NearMiss[]) => boolean): Promise<NearMiss[]>;
}

/** A store with a wardrobe in it. */
export async function filledStore(settings = SETTINGS, wardrobe = WARDROBE): Promise<Store> {
  const store = await freshBrowser().open();
  await store.replaceWardrobe(wardrobe);
  await store.settings.update(settings);
  return store;
}

/** A background over `store` that has just woken up: nothing is read yet. */
export function wake(store: Store, opening: Promise<Store> = Promise.resolve(store)): Background {
  let now = NOW;
  const tabs = new Tabs();
  const logins = new Logins();
  const windows: string[] = [];
  const keeper = new Keeper({
    store: opening,
    tabs,
    logins,
    now: () => now,
    newId: () => crypto.randomUUID(),
    handover: Promise.resolve(HANDOVER),
    detectorsFor: () => DETECTORS,
    openCardWindow: (token) => windows.push(token),
    onKept: () => undefined,
  });
  return {
    store,
    keeper,
    tabs,
    windows,
    wait: (milliseconds) => void (now += milliseconds),
    log: (fits) => until(store, () => store.nearMisses.list(), fits, ['nearMisses']),
  };
}

/** A background that has read a wardrobe and settings. */
export async function background(settings = SETTINGS, wardrobe = WARDROBE): Promise<Background> {
  const woken = wake(await filledStore(settings, wardrobe));
  await woken.keeper.memory.ready();
  return woken;
}

/** What is read from the store, as soon as `fits` is true of it. */
export function until<T>(
  store: Store,
  read: () => Promise<T>,
  fits: (value: T) => boolean,
  tables: Parameters<Store['onChange']>[0],
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = watch(
      store,
      tables,
      read,
      (value) => {
        if (!fits(value)) return;
        resolve(value);
        // The first reading may come before `watch` has returned the way to stop.
        queueMicrotask(() => stop());
      },
      reject,
    );
  });
}
