/**
 * The parts of a browser that Vestkeeper talks to, in memory: what `webextension-polyfill` is for unit tests, because
 * the real one refuses to run outside an extension. What crosses a port or goes into storage is copied, as in a browser.
 */

type Listener<Args extends unknown[]> = (...args: Args) => unknown;

export class FakeEvent<Args extends unknown[]> {
  readonly listeners = new Set<Listener<Args>>();

  addListener(listener: Listener<Args>): void {
    this.listeners.add(listener);
  }

  /** Calls every listener; what they answer, in order. */
  emit(...args: Args): unknown[] {
    return [...this.listeners].map((listener) => listener(...args));
  }
}

export interface FakeSender {
  readonly id?: string;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly tab?: { readonly id?: number; readonly url?: string; readonly incognito?: boolean };
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** One end of a port. What it posts is kept in `said`; the far end is played with `onMessage.emit` and `breakOff`. */
export class FakePort {
  readonly name: string;
  readonly sender: FakeSender | undefined;
  readonly said: unknown[] = [];
  readonly onMessage = new FakeEvent<[message: unknown]>();
  readonly onDisconnect = new FakeEvent<[]>();
  open = true;

  constructor(name: string, sender?: FakeSender) {
    this.name = name;
    this.sender = sender;
  }

  postMessage(message: unknown): void {
    if (!this.open) throw new Error('Attempting to use a disconnected port object');
    this.said.push(copy(message));
  }

  /** Closed from this end, which is not told of it. */
  disconnect(): void {
    this.open = false;
  }

  /** Closed from the far end. */
  breakOff(): void {
    this.open = false;
    this.onDisconnect.emit();
  }
}

const ID = 'vestkeeper-id';
const ROOT = `chrome-extension://${ID}`;

const fresh = () => ({
  /** Ports that were opened with `connect`, the newest last. */
  ports: [] as FakePort[],
  /** What `connect` and `sendMessage` throw, as after an update of the extension. */
  unreachable: undefined as Error | undefined,
  /** Plays the background for `sendMessage`. */
  answer: (_message: unknown): unknown => undefined,
  session: {} as Record<string, unknown>,
  local: {} as Record<string, unknown>,
  granted: true,
  /** Match patterns that the user took back. */
  revoked: [] as string[],
  badge: {} as { text?: string; colour?: string; title?: string },
  alarms: {} as Record<string, { when?: number }>,
  tabs: [] as { id?: number; url?: string; discarded?: boolean }[],
  injected: [] as unknown[],
  onConnect: new FakeEvent<[port: FakePort]>(),
  onMessage: new FakeEvent<[message: unknown, sender: FakeSender]>(),
  onAlarm: new FakeEvent<[alarm: { name: string }]>(),
});

/** What a test plays and looks at. */
export const world = fresh();

/** A browser that was just started. To be called before each test that touches it. */
export function restart(): void {
  Object.assign(world, fresh());
}

const browser = {
  runtime: {
    id: ID,
    getURL: (path: string) => ROOT + path,
    getManifest: () => ({ content_scripts: [{ js: ['/content-scripts/guard.js'] }] }),
    connect({ name }: { name: string }): FakePort {
      if (world.unreachable) throw world.unreachable;
      const port = new FakePort(name);
      world.ports.push(port);
      return port;
    },
    async sendMessage(message: unknown): Promise<unknown> {
      if (world.unreachable) throw world.unreachable;
      return world.answer(copy(message));
    },
    onConnect: { addListener: (listener: Listener<[FakePort]>) => world.onConnect.addListener(listener) },
    onMessage: { addListener: (listener: Listener<[unknown, FakeSender]>) => world.onMessage.addListener(listener) },
  },
  storage: {
    local: {
      get: async () => copy(world.local),
      async set(items: Record<string, unknown>) {
        Object.assign(world.local, copy(items));
      },
    },
    session: {
      get: async () => copy(world.session),
      async set(items: Record<string, unknown>) {
        Object.assign(world.session, copy(items));
      },
      async remove(key: string) {
        world.session = Object.fromEntries(Object.entries(world.session).filter(([other]) => other !== key));
      },
    },
  },
  action: {
    async setBadgeText({ text }: { text: string }) {
      world.badge.text = text;
    },
    async setBadgeBackgroundColor({ color }: { color: string }) {
      world.badge.colour = color;
    },
    async setTitle({ title }: { title: string }) {
      world.badge.title = title;
    },
  },
  permissions: {
    contains: async ({ origins }: { origins: string[] }) =>
      world.granted && origins.every((origin) => !world.revoked.includes(origin)),
  },
  alarms: {
    async create(name: string, alarm: { when?: number }) {
      world.alarms[name] = alarm;
    },
    async clear(name: string) {
      world.alarms = Object.fromEntries(Object.entries(world.alarms).filter(([other]) => other !== name));
    },
    onAlarm: { addListener: (listener: Listener<[{ name: string }]>) => world.onAlarm.addListener(listener) },
  },
  tabs: {
    query: async () => world.tabs,
    async get(id: number) {
      const tab = world.tabs.find((one) => one.id === id);
      if (!tab) throw new Error(`No tab with id: ${id}.`);
      return tab;
    },
  },
  scripting: {
    async executeScript(injection: unknown) {
      world.injected.push(injection);
    },
  },
};

export default browser;
