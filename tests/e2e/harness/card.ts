import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { DEAF_MS } from '../../../src/ui/card/opening.ts';
import { clickButton, wordsOf } from './buttons.ts';
import { pressKey } from './keys.ts';
import { until } from './until.ts';

/** The card as it stands open over a page: an extension page in a frame inside the closed root. */
export class Card {
  readonly frame: Frame;
  readonly #page: Page;

  constructor(page: Page, frame: Frame) {
    this.#page = page;
    this.frame = frame;
  }

  /** Everything it says. */
  words(): Promise<string> {
    return wordsOf(this.frame);
  }

  /** Waits until it says `words`. */
  async says(words: string): Promise<void> {
    await until(`the card says "${words}"`, async () => (await this.words()).includes(words));
  }

  /** Clicks one of its buttons, once it listens. */
  async click(name: string): Promise<void> {
    await this.listens();
    await clickButton(this.frame, name);
  }

  /** Presses a key, once it listens and has the focus, which it makes sure of in that moment. */
  async press(key: KeyInput, ...held: KeyInput[]): Promise<void> {
    await this.listens();
    await until('the card has the focus', () => this.frame.evaluate(() => document.hasFocus()));
    await pressKey(this.#page, key, held);
  }

  /** The choices that it offers, in their order. */
  choices(): Promise<string[]> {
    return this.frame.evaluate(() =>
      [...document.querySelectorAll('.remedy')].map((choice) => {
        const bare = choice.cloneNode(true) as Element;
        for (const decoration of bare.querySelectorAll('[aria-hidden="true"]')) decoration.remove();
        return bare.textContent.trim();
      }),
    );
  }

  /** Waits for the time in which it takes no press after opening: that one was meant for what stood there before. */
  async listens(): Promise<void> {
    const seen = await this.frame.evaluate(() => performance.now());
    await until('the card listens', () => this.frame.evaluate((since) => performance.now() >= since, seen + DEAF_MS));
  }
}

/** The frame of the extension's card in a page, or in one of its frames, once it has loaded. */
export async function findCardFrame(page: Page, within?: Frame): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (within && frame.parentFrame() !== within) continue;
    // Firefox tells no driver the address of an extension's frame, only the frame itself knows it.
    const path = await frame.evaluate(() => location.pathname).catch(() => '');
    if (path === '/card.html') return frame;
  }
  return undefined;
}

/** Whether a card's frame shows a card now. */
export function isOpen(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => document.querySelector('[role="alertdialog"]') !== null);
}
