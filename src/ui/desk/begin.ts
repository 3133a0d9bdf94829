import browser from 'webextension-polyfill';
import { ask } from '../../messages/client.ts';
import type { Persona } from '../../persona/types.ts';
import { choosePersona } from './acts.ts';
import { persona } from './state.ts';

/** The persona of the page that the desk stands beside, where it stands beside one. */
async function personaBeside(): Promise<string | undefined> {
  try {
    const [front] = await browser.tabs.query({ active: true, currentWindow: true });
    return front?.id === undefined ? undefined : (await ask('tab', { tabId: front.id })).persona;
  } catch {
    return undefined;
  }
}

/** Begins as the persona of the page beside the desk, else as the first; and anew where the chosen one is gone. */
export async function begin(personas: readonly Persona[]): Promise<void> {
  const isThere = (id: string | null | undefined): boolean => personas.some((one) => one.id === id);
  if (isThere(persona.peek())) return;
  const beside = await personaBeside();
  const first = isThere(beside) ? beside : personas[0]?.id;
  if (first !== undefined && !isThere(persona.peek())) choosePersona(first);
}
