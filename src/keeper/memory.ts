import { compileWardrobe, type CompiledWardrobe } from '../judge/compile.ts';
import { withMasks } from '../persona/mask.ts';
import type { Wardrobe } from '../persona/types.ts';
import { watch } from '../store/live.ts';
import type { Settings, Store } from '../store/types.ts';
import { sentOf, type Sent } from './traces.ts';

/** All of the store that a judgement needs, unsealed and compiled once per change. */
export interface Kept {
  readonly wardrobe: Wardrobe;
  readonly compiled: CompiledWardrobe;
  readonly settings: Settings;
  /** The name by which a newer guard ends an older one. */
  readonly handover: string;
  /** Keys of the findings that the user dismissed, by persona. */
  readonly dismissed: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the personas have sent and could be known by again. */
  readonly sent: Sent;
}

/** The background's copy of the store. It is gone whenever the background is, and read again when that wakes. */
export interface Memory {
  /** What is kept, where it was read already: a judgement that finds it here is synchronous. */
  readonly current: Kept | undefined;
  /** What is kept, as soon as it was read. Rejects when the store cannot be opened. */
  ready(): Promise<Kept>;
}

/** Reads the store now and after every change in any page; `onChange` comes after each read. */
export function keepInMemory(
  opening: Promise<Store>,
  handover: Promise<string>,
  onChange: (kept: Kept) => void,
): Memory {
  let current: Kept | undefined;

  const first = opening.then(
    (store) =>
      new Promise<Kept>((resolve, reject) => {
        watch(
          store,
          ['personas', 'facts', 'listeners', 'links', 'exceptions', 'settings', 'traces'],
          async () => ({ ...(await readKept(store)), handover: await handover }),
          (kept) => {
            current = kept;
            resolve(kept);
            onChange(kept);
          },
          reject,
        );
      }),
  );
  // Whoever waits hears of a failure; nobody waiting is no failure.
  first.catch(() => undefined);

  return {
    get current() {
      return current;
    },
    ready: () => (current ? Promise.resolve(current) : first),
  };
}

async function readKept(store: Store): Promise<Omit<Kept, 'handover'>> {
  const [stored, settings, exceptions, traces, salt] = await Promise.all([
    store.wardrobe(),
    store.settings.get(),
    store.exceptions.list(),
    store.traces.list(),
    store.traces.salt(),
  ]);
  const wardrobe = { ...stored, personas: withMasks(stored.personas) };
  const dismissed = new Map<string, Set<string>>();
  for (const { persona, key } of exceptions) dismissed.set(persona, (dismissed.get(persona) ?? new Set()).add(key));
  return { wardrobe, compiled: compileWardrobe(wardrobe), settings, dismissed, sent: sentOf(traces, salt) };
}
