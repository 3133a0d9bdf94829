import type { Page } from 'puppeteer-core';

/** Words that a page shows only in part, and whatever makes it wider than its window. One line for each place. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`the page: ${root.scrollWidth} px in ${root.clientWidth} px`);
    const clips = (element: Element): boolean => /hidden|clip/.test(getComputedStyle(element).overflow);
    const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent ||
        node.textContent?.trim() === '' ||
        !parent.checkVisibility() ||
        parent.closest('.visually-hidden, script, style, option, svg')
      ) {
        continue;
      }
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      for (let element: Element | null = parent; element && !scrolls(element); element = element.parentElement) {
        const frame = element.getBoundingClientRect();
        const isCut = element === document.body ? box.right > root.clientWidth + 1 || box.left < -1 : clips(element);
        const sticksOut = box.right > frame.right + 1 || box.bottom > frame.bottom + 1 || box.left < frame.left - 1;
        const fits = element === document.body ? !isCut : !isCut || !sticksOut;
        if (!fits)
          found.push(`"${node.textContent?.trim().slice(0, 40)}" in <${element.tagName} ${element.className}>`);
      }
    }
    for (const button of document.querySelectorAll<HTMLElement>('button, a.button, select')) {
      if (button.tagName === 'SELECT' || !button.checkVisibility()) continue;
      const isWider = button.scrollWidth > button.clientWidth + 1;
      if (isWider) found.push(`the words of "${button.textContent.trim()}"`);
    }
    return found;
  });
}

/** A control that had the focus. */
export interface Stop {
  readonly name: string;
  /** Whether an outline of its own, or around it, shows that it has the focus. */
  readonly isSeen: boolean;
  /** Place in the document, counted from 0; -1 where it has left it since. */
  readonly place: number;
}

interface Watched {
  stops?: { readonly element: Element; readonly isSeen: boolean }[];
}

const CONTROLS = ':is(a[href], button, input, select, textarea, summary, [tabindex]):not([tabindex="-1"], :disabled)';

/** How many controls a page offers to Tab now. Of radio buttons that belong together it is one. */
function countControls(page: Page): Promise<number> {
  return page.evaluate((selector) => {
    const groups = new Set<string>();
    return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]')) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      if (groups.has(element.name)) return false;
      groups.add(element.name);
      return true;
    }).length;
  }, CONTROLS);
}

/** Goes through a page by Tab alone, from its beginning, and tells every stop, and how many there should be. */
export async function byTab(page: Page): Promise<{ readonly stops: readonly Stop[]; readonly expected: number }> {
  await page.bringToFront();
  const expected = await countControls(page);
  await page.evaluate(() => {
    const scope = globalThis as unknown as Watched;
    scope.stops = [];
    // Tab goes on from here, whatever had the focus before.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    const hasOutline = (element: Element | null | undefined): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
    };
    addEventListener('focusin', ({ target }) => {
      const element = target as Element;
      const around = element.closest('label, :focus-within:not(body, html, main, .review, .desk)');
      const isSeen = [element, element.nextElementSibling, element.parentElement, around].some(hasOutline);
      const holder = element.parentElement?.closest('.write, .marked');
      scope.stops?.push({ element, isSeen: isSeen || hasOutline(holder) });
    });
  });
  for (let press = 0; press < expected; press += 1) await page.keyboard.press('Tab');
  const stops = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    return ((globalThis as unknown as Watched).stops ?? []).map(({ element, isSeen }) => ({
      name:
        element.getAttribute('aria-label') ??
        (element as HTMLInputElement).labels?.[0]?.textContent ??
        (element.textContent.trim() || element.tagName),
      isSeen,
      place: all.indexOf(element),
    }));
  });
  return { stops, expected };
}

/**
 * What is chosen, and looks no different from what is not beside it. One line for each; colours are compared as they are
 * drawn.
 */
export function unseenChoices(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const look = (element: Element): string => {
      const { backgroundColor, color, fontWeight, outlineStyle, borderTopWidth, borderTopStyle } =
        getComputedStyle(element);
      const after = getComputedStyle(element, '::after').content;
      return [backgroundColor, color, fontWeight, outlineStyle, borderTopWidth, borderTopStyle, after].join();
    };
    const isChosen = (element: Element): boolean =>
      element.getAttribute('aria-pressed') === 'true' || element.hasAttribute('aria-current');
    return [...document.querySelectorAll('[aria-pressed="true"], [aria-current]')].flatMap((chosen) => {
      const selector = chosen.hasAttribute('aria-pressed') ? '[aria-pressed="false"]' : 'a:not([aria-current])';
      const beside = chosen.closest('ul, [role=group], .row, .near-miss__useful')?.querySelectorAll(selector) ?? [];
      const alike = [...beside].filter((other) => !isChosen(other) && look(other) === look(chosen));
      return alike.length > 0 ? [`"${chosen.textContent.trim()}" as "${alike[0]!.textContent.trim()}"`] : [];
    });
  });
}
