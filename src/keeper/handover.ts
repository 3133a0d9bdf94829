import browser from 'webextension-polyfill';

const PLACE = 'handover';

/** The name by which a newer guard ends an older one in the same frame: made once for this installation. */
export async function handoverName(newId: () => string): Promise<string> {
  const stored = (await browser.storage.local.get(PLACE))[PLACE];
  if (typeof stored === 'string') return stored;
  const name = newId();
  await browser.storage.local.set({ [PLACE]: name });
  return name;
}
