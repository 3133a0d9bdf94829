import type { LastStopped, PopupAudience, PopupPersona, PopupView } from '../messages/popup-protocol.ts';
import type { TabView } from '../messages/tab-view.ts';
import { isActive } from '../persona/active.ts';
import { withMasks } from '../persona/mask.ts';
import type { Persona } from '../persona/types.ts';
import type { Store } from '../store/types.ts';

/** Everything that the popup shows over a tab. */
export async function popupView(store: Store, tab: TabView, now: number): Promise<PopupView> {
  const [personas, settings, stopped, parked] = await Promise.all([
    store.personas.list(),
    store.settings.get(),
    lastStopped(store),
    store.parkedDrafts.list(),
  ]);
  const here = personas.find(({ id }) => id === tab.persona);
  return {
    tab,
    language: settings.language,
    personas: withMasks(personas).map(popupPersona),
    audience: here && (await audienceOf(store, here)),
    lastStopped: stopped,
    parked: { count: parked.length, due: parked.filter(({ dueAt }) => dueAt <= now).length },
  };
}

function popupPersona(persona: Persona): PopupPersona {
  const { id, name, stage, purpose, mask } = persona;
  return { id, name, stage, purpose, mask, inForce: isActive(persona) };
}

async function audienceOf({ listeners }: Store, { id, circle }: Persona): Promise<PopupAudience> {
  const all = await listeners.list();
  return { listeners: all.filter(({ audienceOf: of }) => of.includes(id)).map(({ name }) => name), size: circle };
}

async function lastStopped({ nearMisses, personas }: Store): Promise<LastStopped | undefined> {
  const [last] = await nearMisses.list({}, 1);
  if (!last) return undefined;
  const { at, level, kinds, outcome, persona } = last;
  return { at, level, kinds, outcome, persona: (await personas.get(persona))?.name };
}
