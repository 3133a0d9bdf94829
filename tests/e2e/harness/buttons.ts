import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** What can be pressed on the extension's pages. */
const PRESSABLE = 'button, a[href], summary, [role="button"]';

/** The shown control of this name, as soon as there is one. A glyph that only decorates is not part of its name. */
export async function findButton(where: Page | Frame, name: string): Promise<ElementHandle<HTMLElement>> {
  return until(`there is a button "${name}"`, async () => {
    const handle = await where.evaluateHandle(
      (selector, wanted) => {
        const nameOf = (element: Element): string => {
          const bare = element.cloneNode(true) as Element;
          for (const decoration of bare.querySelectorAll('[aria-hidden="true"]')) decoration.remove();
          return element.getAttribute('aria-label') ?? bare.textContent.trim();
        };
        const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter(
          (element) => element.getClientRects().length > 0,
        );
        return shown.find((element) => nameOf(element) === wanted) ?? null;
      },
      PRESSABLE,
      name,
    );
    return handle.asElement() as ElementHandle<HTMLElement> | null;
  });
}

/** Clicks the control of this name with the mouse. */
export async function clickButton(where: Page | Frame, name: string): Promise<void> {
  await (await findButton(where, name)).click();
}

/** The words that a page shows now. */
export function wordsOf(where: Page | Frame): Promise<string> {
  return where.evaluate(() => document.body.innerText);
}
