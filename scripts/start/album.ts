import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';

/** A folder of pictures, numbered in the order in which they are taken. */
export class Album {
  readonly #folder: string;
  #count = 0;

  /** Empties the folder first. */
  constructor(folder: string) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  /** How many pictures there are. */
  get count(): number {
    return this.#count;
  }

  /** Takes a picture of what a page shows, or of a part of it, as `1-<what>.png`, `2-<what>.png`… */
  async take(what: string, page: Page, clip?: ScreenshotClip): Promise<void> {
    this.#count += 1;
    const path = join(this.#folder, `${this.#count}-${what}.png`) as `${string}.png`;
    // Else Chromium lays the page out anew for a part of it, and the card's frame is drawn in another place.
    await page.screenshot({ path, captureBeyondViewport: false, ...(clip && { clip }) });
  }
}
