import { clickButton } from '../harness/buttons.ts';
import { openExtensionPage } from '../harness/extension-pages.ts';
import type { Run } from '../harness/suite.ts';
import { until } from '../harness/until.ts';

/** Three hours, in milliseconds: longer than a draft is put away for. */
const SLOW_MS = 3 * 60 * 60 * 1000;

/** Puts a draft away on the desk for two hours; or so long ago, by the desk's own clock, that it is due. */
export async function park({ browser }: Run, persona: string, draft: string, isDue = false): Promise<void> {
  const desk = await openExtensionPage(browser, 'desk.html#tab');
  if (isDue) {
    await desk.evaluate((slow) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() - slow;
    }, SLOW_MS);
  }
  await clickButton(desk, persona);
  await desk.click('#desk-box');
  await desk.keyboard.type(draft);
  await clickButton(desk, '两小时后再看');
  await until('the draft is put away', () =>
    desk.evaluate(() => document.querySelector<HTMLTextAreaElement>('#desk-box')?.value === ''),
  );
  await desk.close();
}
