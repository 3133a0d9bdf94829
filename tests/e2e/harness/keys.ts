import type { KeyInput, Page } from 'puppeteer-core';

/** Presses a key with others held down. It goes wherever the focus is, into the card's frame too. */
export async function pressKey(page: Page, key: KeyInput, held: readonly KeyInput[]): Promise<void> {
  for (const modifier of held) await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  for (const modifier of held.toReversed()) await page.keyboard.up(modifier);
}
