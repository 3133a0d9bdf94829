import browser from 'webextension-polyfill';

const ALARM = 'resume';

/** Sets, moves or takes away the alarm that ends a pause; browsers keep it while the background sleeps. */
export async function setResume(at: number | undefined): Promise<void> {
  if (at === undefined) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: at });
}

/** Calls back when a pause ends. To be called at the top level of the background. */
export function onResume(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) callback();
  });
}
