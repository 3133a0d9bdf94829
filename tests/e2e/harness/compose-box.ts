import type { ElementHandle, Frame, KeyInput } from 'puppeteer-core';
import { pressKey } from './keys.ts';
import type { SitePage } from './site-page.ts';
import { until } from './until.ts';

/** Where a compose box stands in a fixture page, as CSS selectors. */
export interface BoxPlace {
  readonly editable: string;
  readonly control: string;
}

const within = (scope: string): BoxPlace => ({
  editable: `${scope} textarea`,
  control: `${scope} .woo-button-primary`,
});

/** The boxes of the fixture pages. */
export const BOXES = {
  home: within('#homeWrap > [class*="publishCard"]'),
  modal: within('.woo-modal-wrap'),
  /** The box of the first post, for comment and for repost. */
  firstPost: within('article:nth-of-type(1) [class*="_composer_"]'),
  secondPost: within('article:nth-of-type(2) [class*="_composer_"]'),
  firstReply: within('article:nth-of-type(1) .item1'),
  chat: { editable: '#editArea', control: '.btn_send' },
  other: { editable: '[contenteditable]', control: 'button' },
} as const satisfies Readonly<Record<string, BoxPlace>>;

/** One compose box of a page, used with a real mouse and a real keyboard. */
export class ComposeBox {
  readonly #site: SitePage;
  readonly #place: BoxPlace;
  readonly #frame: Frame;

  constructor(site: SitePage, place: BoxPlace, frame: Frame) {
    this.#site = site;
    this.#place = place;
    this.#frame = frame;
  }

  async editable(): Promise<ElementHandle<HTMLElement>> {
    const { editable } = this.#place;
    return until(
      `there is a box ${editable}`,
      async () => (await this.#frame.$(editable)) as ElementHandle<HTMLElement> | null,
    );
  }

  /** The control as it is now: a page may put another one in its place at any time. */
  async control(): Promise<ElementHandle<HTMLElement>> {
    const { control } = this.#place;
    return until(
      `there is a control ${control}`,
      async () => (await this.#frame.$(control)) as ElementHandle<HTMLElement> | null,
    );
  }

  async focus(): Promise<void> {
    await (await this.editable()).click();
  }

  /** Clicks into the box and types at the caret. */
  async write(text: string): Promise<void> {
    await this.focus();
    await this.#site.page.keyboard.type(text);
  }

  /** Takes everything out with the keyboard. */
  async clear(): Promise<void> {
    await this.focus();
    await this.press('a', 'Control');
    await this.#site.page.keyboard.press('Backspace');
  }

  async rewrite(text: string): Promise<void> {
    await this.clear();
    await this.#site.page.keyboard.type(text);
  }

  /** What stands in the box. */
  async text(): Promise<string> {
    return (await this.editable()).evaluate((element) =>
      element instanceof HTMLTextAreaElement ? element.value : element.innerText.replace(/\n$/, ''),
    );
  }

  async holds(text: string): Promise<void> {
    await until(`the box holds "${text}"`, async () => (await this.text()) === text);
  }

  /** Clicks the control that sends. */
  async send(): Promise<void> {
    await (await this.control()).click();
  }

  /** Clicks the control twice, as fast as a hand can. */
  async sendTwice(): Promise<void> {
    await (await this.control()).click({ count: 2 });
  }

  /** Presses a key with others held down. */
  async press(key: KeyInput, ...held: KeyInput[]): Promise<void> {
    await pressKey(this.#site.page, key, held);
  }

  async hasFocus(): Promise<boolean> {
    return (await this.editable()).evaluate((element) => document.hasFocus() && document.activeElement === element);
  }

  /** Where a stretch of the text stands on the viewport, measured by the page's own means. In CSS pixels. */
  async placeOf(start: number, end: number): Promise<{ left: number; top: number; right: number; bottom: number }> {
    return (await this.editable()).evaluate(
      (element, from, to) => {
        const range = document.createRange();
        let double: HTMLElement | undefined;
        if (element instanceof HTMLTextAreaElement) {
          double = document.body.appendChild(document.createElement('div'));
          const style = getComputedStyle(element);
          for (const property of style) double.style.setProperty(property, style.getPropertyValue(property));
          const { left, top } = element.getBoundingClientRect();
          Object.assign(double.style, { position: 'fixed', left: `${left}px`, top: `${top}px`, margin: '0' });
          double.textContent = element.value;
        }
        const text = (double ?? element).firstChild ?? element;
        range.setStart(text, from);
        range.setEnd(text, to);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        double?.remove();
        return { left, top, right, bottom };
      },
      start,
      end,
    );
  }
}
