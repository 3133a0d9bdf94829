import { signal } from '@preact/signals';
import { ask } from '../../messages/client.ts';

/** True where the background could not be asked to start. */
export const startFailed = signal(false);

/** Explicit consent. What follows from it (settings, badge) is the background's; the page sees it in the settings. */
export async function start(): Promise<void> {
  try {
    await ask('start', {});
    startFailed.value = false;
  } catch {
    startFailed.value = true;
  }
}
