import type { ElementHandle, Frame, KeyInput } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Box, overlap } from '../../../src/notice/geometry.ts';
import type { SendKey } from '../../../src/sites/types.ts';
import type { TestBrowser } from '../harness/browser.ts';
import type { Card } from '../harness/card.ts';
import { type DrawnMark, openSite, type PageLog, type Send, type SitePage } from '../harness/site-page.ts';
import { until } from '../harness/until.ts';
import type { SurfaceCase } from './cases.ts';

/** How a fixture page is asked to behave, beside what its case says already. */
export type Manner = Readonly<Record<string, string>>;

type Log = Window & { readonly pageLog: PageLog };

/** The fixture page of one case, with its box reached. */
export class Bench {
  readonly site: SitePage;
  readonly place: SurfaceCase;
  /** The frame of the control, and of the card. */
  readonly frame: Frame;
  /** The frame of the editable. */
  readonly inner: Frame;

  private constructor(site: SitePage, place: SurfaceCase, frame: Frame, inner: Frame) {
    this.site = site;
    this.place = place;
    this.frame = frame;
    this.inner = inner;
  }

  static async open(browser: TestBrowser, place: SurfaceCase, manner: Manner = {}): Promise<Bench> {
    const url = new URL(place.address);
    for (const [name, value] of Object.entries(manner)) url.searchParams.set(name, value);
    const site = await openSite(browser, url.href);
    const main = site.page.mainFrame();
    const frame = place.frame ? await frameIn(main, place.frame) : main;
    const bench = new Bench(
      site,
      place,
      frame,
      place.editableFrame ? await frameIn(frame, place.editableFrame) : frame,
    );
    await bench.reach();
    return bench;
  }

  get frames(): readonly Frame[] {
    return [...new Set([this.frame, this.inner])];
  }

  /** The same page, with another of its boxes reached. */
  async as(place: SurfaceCase): Promise<Bench> {
    const bench = new Bench(this.site, place, this.frame, this.inner);
    await bench.reach();
    return bench;
  }

  /** Clicks whatever stands between a fresh page and the box. */
  async reach(): Promise<void> {
    for (const selector of this.place.first ?? []) await this.write('番茄', selector);
    await this.open();
    for (const selector of this.place.required ?? []) await this.write('番茄', selector);
    await this.element(this.place.editable, this.inner);
  }

  async open(): Promise<void> {
    for (const selector of this.place.open ?? []) await (await this.element(selector)).click();
  }

  /** Whether the box is there; some pages close it after a send. */
  async isOpen(): Promise<boolean> {
    return (await this.inner.$(this.place.editable)) !== null;
  }

  element(selector: string, frame: Frame = this.frame): Promise<ElementHandle<HTMLElement>> {
    return until(`there is ${selector}`, async () => {
      const found = (await frame.$(selector)) as ElementHandle<HTMLElement> | null;
      return (await found?.evaluate((element) => element.getClientRects().length > 0)) ? found : undefined;
    });
  }

  get editable(): Promise<ElementHandle<HTMLElement>> {
    return this.element(this.place.editable, this.inner);
  }

  /** Puts `text` in the place of what stands in a field, with mouse and keyboard. */
  async write(text: string, field?: string): Promise<void> {
    if (!field && !(await this.isOpen())) await this.reach();
    const element = await this.focus(field ?? this.place.editable, field ? this.frame : this.inner);
    const { keyboard } = this.site.page;
    if (await lengthOf(element)) {
      await this.press('a', 'Control');
      await keyboard.press('Backspace');
    }
    await keyboard.type(text);
  }

  /** Clicks into a field until it has the focus: a page that is still being built may move it away under the mouse. */
  private focus(selector: string, frame: Frame): Promise<ElementHandle<HTMLElement>> {
    return until(`${selector} has the focus`, async () => {
      const element = await this.element(selector, frame);
      await element.click({ offset: { x: 12, y: 12 } });
      return (await element.evaluate(hasFocus)) && element;
    });
  }

  async holds(text: string): Promise<void> {
    await until(`the box holds "${text}"`, async () => (await this.text()) === text);
  }

  /** Waits until the page has emptied or closed the box, as all do in their own time after a send. */
  async isDone(): Promise<void> {
    await until('the box is done', async () => !(await this.isOpen()) || (await this.text()) === '');
  }

  /** What the user sees to stand in the box. */
  async text(): Promise<string> {
    return (await this.editable).evaluate((element) =>
      element instanceof HTMLTextAreaElement ? element.value : element.innerText.replace(/\n$/, ''),
    );
  }

  /** Presses the control with the mouse, wherever it stands by now. */
  async click(selector = this.place.control): Promise<void> {
    await (await this.element(selector)).click();
  }

  async press(key: KeyInput, held?: KeyInput): Promise<void> {
    const { keyboard } = this.site.page;
    if (held) await keyboard.down(held);
    await keyboard.press(key);
    if (held) await keyboard.up(held);
  }

  /** Presses a key that may send, in the box. */
  async pressSendKey(combination: SendKey): Promise<void> {
    await this.focus(this.place.editable, this.inner);
    await this.press('Enter', combination === 'Ctrl+Enter' ? 'Control' : undefined);
  }

  /** What the page published, of the kind of this case. */
  async sends(): Promise<Send[]> {
    const sends = await this.frame.evaluate(() => (window as unknown as Log).pageLog.sends);
    return sends.filter(({ kind }) => kind === this.place.kind);
  }

  /** How many events of presses the page's own listeners have seen: all, and those of Enter alone. */
  async seen(): Promise<{ readonly all: number; readonly enter: number }> {
    const logs = await Promise.all(
      this.frames.map((frame) =>
        frame.evaluate(() => (window as unknown as Log).pageLog.seen.map(({ key }) => key ?? '')),
      ),
    );
    const keys = logs.flat();
    return { all: keys.length, enter: keys.filter((key) => key === 'Enter').length };
  }

  /** Waits until the page published `count` things, and sees that it is not more. */
  async published(count: number): Promise<void> {
    const sends = await until(`the page published ${count}`, async () => {
      const all = await this.sends();
      return all.length >= count ? all : undefined;
    });
    expect(sends).toHaveLength(count);
  }

  /** Waits until the page's own listeners saw more of Enter than `before`. */
  async seesEnter(before: number): Promise<void> {
    await until('the page sees Enter', async () => (await this.seen()).enter > before);
  }

  marks(): Promise<DrawnMark[]> {
    return this.site.marks(this.inner);
  }

  /** Waits until nothing is wrong; where the site saves what is typed, that is noted until the user was told of it. */
  async isClear(): Promise<void> {
    await this.chipSays(...(this.place.autosaves ? ['clear', 'note'] : ['clear']));
  }

  /** Waits until the chip says one of `states`, in whichever of the two frames it stands. */
  async chipSays(...states: string[]): Promise<void> {
    await until(`the chip says ${states.join(' or ')}`, async () =>
      states.includes((await this.site.chip(this.inner)) || (await this.site.chip(this.frame))),
    );
  }

  card(): Promise<Card> {
    return this.site.card(this.frame);
  }

  /** Whether the card stands over the box, or over the frame that the box stands in. */
  async cardCoversBox(): Promise<boolean> {
    const notice = (await this.site.notice(this.frame))!;
    // What runs in the page knows nothing of here.
    const card = await notice.evaluate((root) => {
      const { left, top, right, bottom } = root.querySelector('iframe')!.getBoundingClientRect();
      return { left, top, right, bottom };
    });
    const { editableFrame } = this.place;
    const box = await (editableFrame ? this.element(editableFrame) : this.editable).then((one) => one.evaluate(rectOf));
    return overlap(card, box) !== undefined;
  }

  async chipIsHidden(): Promise<boolean> {
    const notice = await this.site.notice(this.inner);
    const visibility = notice?.evaluate((root) => {
      const chip = root.querySelector('.chip');
      return chip ? getComputedStyle(chip).visibility : 'hidden';
    });
    return (await visibility) !== 'visible';
  }

  /** Whether the chip shows that the box was found by guesswork. */
  async isGuess(): Promise<boolean> {
    const notice = await this.site.notice(this.inner);
    return (
      (await notice?.evaluate((root) => root.querySelector('.chip')?.classList.contains('guess') ?? false)) ?? false
    );
  }

  /** Where `words` stand in a field, by the page's own layout; in CSS pixels of the viewport. */
  async placeOf(words: string): Promise<{ left: number; top: number; right: number; bottom: number }> {
    return (await this.editable).evaluate((element, wanted) => {
      const page = element.ownerDocument;
      let root: Element = element;
      if (element instanceof HTMLTextAreaElement) {
        root = page.body.appendChild(page.createElement('div'));
        const style = getComputedStyle(element);
        const { left, top } = element.getBoundingClientRect();
        for (const property of style)
          (root as HTMLElement).style.setProperty(property, style.getPropertyValue(property));
        Object.assign((root as HTMLElement).style, {
          position: 'fixed',
          left: `${left}px`,
          top: `${top}px`,
          margin: '0',
        });
        root.textContent = element.value;
      }
      const range = page.createRange();
      const texts = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
        const at = node.data.indexOf(wanted);
        if (at < 0) continue;
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        break;
      }
      const { left, top, right, bottom } = range.getBoundingClientRect();
      if (root !== element) root.remove();
      return { left, top, right, bottom };
    }, words);
  }
}

/** Runs in the page. In CSS pixels of the viewport. */
function rectOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

/** Runs in the page: the focus is in this element, whatever shadow root it stands in. */
function hasFocus(element: HTMLElement): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return element.isConnected && element.ownerDocument.hasFocus() && element.contains(activeElement);
}

function lengthOf(element: ElementHandle<HTMLElement>): Promise<number> {
  return element.evaluate((field) =>
    field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
      ? field.value.length
      : field.textContent.length,
  );
}

async function frameIn(outer: Frame, selector: string): Promise<Frame> {
  return until(`there is a frame ${selector}`, async () => {
    const frame = await (await outer.$(selector))?.contentFrame();
    return (await frame?.evaluate(() => 'pageLog' in window)) ? frame : undefined;
  });
}
