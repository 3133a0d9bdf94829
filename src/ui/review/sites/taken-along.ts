import type { Wardrobe } from '../../../persona/types.ts';
import type { Store } from '../../../store/types.ts';

/** The wardrobe with the rules of the sites, which are settings: what an export takes along. */
export async function wardrobeWithSites(store: Pick<Store, 'wardrobe' | 'settings'>): Promise<Wardrobe> {
  const [wardrobe, { sites }] = await Promise.all([store.wardrobe(), store.settings.get()]);
  return { ...wardrobe, sites };
}

/** Replaces the wardrobe, and the rules of the sites where the given one has any. */
export async function replaceWithSites(
  store: Pick<Store, 'replaceWardrobe' | 'settings'>,
  { sites, ...wardrobe }: Wardrobe,
): Promise<void> {
  await store.replaceWardrobe(wardrobe);
  if (sites) await store.settings.update({ sites });
}
