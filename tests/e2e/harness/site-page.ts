import type { Frame, Page } from 'puppeteer-core';
import { SECOND_PRESS_MS } from '../../../src/compose/decide.ts';
import type { ClosedRoot, TestBrowser } from './browser.ts';
import { Card, findCardFrame, isOpen } from './card.ts';
import { ComposeBox, type BoxPlace } from './compose-box.ts';
import { until } from './until.ts';
import type { Login } from './wardrobes.ts';

/** One event of a press that a listener of the page's own saw. */
export interface SeenPress {
  readonly type: string;
  readonly target: string;
  readonly text: string;
  readonly trusted: boolean;
  readonly key?: string;
}

/** Something that the page published. */
export interface Send {
  readonly kind: string;
  readonly text: string;
}

/** What `tests/sites/shared/log.js` keeps. */
export interface PageLog {
  readonly seen: SeenPress[];
  readonly sends: Send[];
}

/** A mark as it is drawn: its level, and its box on the viewport in CSS pixels. */
export interface DrawnMark {
  readonly level: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A fixture page with the guard in it, as a user and as an outside observer have it. */
export class SitePage {
  readonly page: Page;
  readonly browser: TestBrowser;

  constructor(browser: TestBrowser, page: Page) {
    this.browser = browser;
    this.page = page;
  }

  box(place: BoxPlace, frame?: Frame): ComposeBox {
    return new ComposeBox(this, place, frame ?? this.page.mainFrame());
  }

  /** What the page published, in order. */
  sends(frame: Frame = this.page.mainFrame()): Promise<Send[]> {
    return frame.evaluate(() => (window as unknown as { pageLog: PageLog }).pageLog.sends);
  }

  /** The presses that the page's own listeners saw on a control of this text, or of this key. */
  async seen(what: { readonly text: string } | { readonly key: string }, frame?: Frame): Promise<SeenPress[]> {
    const seen = await (frame ?? this.page.mainFrame()).evaluate(
      () => (window as unknown as { pageLog: PageLog }).pageLog.seen,
    );
    return seen.filter((press) => ('key' in what ? press.key === what.key : press.text === what.text));
  }

  async published(text: string): Promise<void> {
    await until(`the page published "${text}"`, async () => (await this.sends()).some((send) => send.text === text));
  }

  /** Everything of ours in the page. */
  async notice(frame: Frame = this.page.mainFrame()): Promise<ClosedRoot | undefined> {
    for (const root of await this.browser.closedRoots(frame)) {
      if (await root.evaluate((shadow) => shadow.querySelector('iframe') !== null)) return root;
    }
    return undefined;
  }

  /** The marks that are drawn now, from left to right. */
  async marks(frame?: Frame): Promise<DrawnMark[]> {
    const notice = await this.notice(frame);
    const marks = await notice?.evaluate((shadow) =>
      [...shadow.querySelectorAll('.mark')].map((mark) => {
        const { left, top, right, bottom } = mark.getBoundingClientRect();
        return { level: mark.classList[1] ?? '', left, top, right, bottom };
      }),
    );
    return (marks ?? []).sort((a, b) => a.top - b.top || a.left - b.left);
  }

  /**
   * What the chip says of the draft as it stands: `clear`, `note`, `warn`, `hold`, `doubt`, `silent`; empty where there
   * is none, or where the draft is still being judged.
   */
  async chip(frame?: Frame): Promise<string> {
    const notice = await this.notice(frame);
    const state = notice?.evaluate((shadow) => shadow.querySelector('.chip:not(.asking)')?.classList[1] ?? '');
    return (await state) ?? '';
  }

  async chipSays(state: string, frame?: Frame): Promise<void> {
    await until(`the chip says ${state}`, async () => (await this.chip(frame)) === state);
  }

  /** The card, once it stands open. */
  async card(frame?: Frame): Promise<Card> {
    return until('the card is open', async () => {
      const card = await findCardFrame(this.page, frame);
      return card && (await isOpen(card)) && (await this.cardIsInSight()) ? new Card(this.page, card) : undefined;
    });
  }

  /**
   * Waits until the guard has heard all that the card has said by now: it grows by a pixel, and says that last. A
   * background that dies may take that along, so that it grows until it is heard.
   */
  async hears({ frame }: Card, within?: Frame): Promise<void> {
    const notice = (await this.notice(within))!;
    const height = (): Promise<string> => notice.evaluate((shadow) => shadow.querySelector('iframe')!.style.height);
    const before = await height();
    await until('the guard heard the card', async () => {
      await frame.evaluate(() => {
        document.querySelector('main')!.appendChild(document.createElement('div')).style.height = '1px';
      });
      return (await height()) !== before;
    });
  }

  /** Waits, after a press was stopped, for the time after which the next one counts as a second press. */
  async secondPressCounts(): Promise<void> {
    const since = await this.page.evaluate(() => performance.now());
    await until('a second press counts', () =>
      this.page.evaluate((counts) => performance.now() >= counts, since + SECOND_PRESS_MS),
    );
  }

  async cardIsGone(): Promise<void> {
    await until('the card is gone', async () => !(await this.cardIsInSight()));
  }

  /** Whether the frame of a card is shown in the page, or in one of its frames. */
  async cardIsInSight(): Promise<boolean> {
    for (const frame of this.page.frames()) {
      const notice = await this.notice(frame);
      const isShown = await notice?.evaluate((shadow) => {
        const card = shadow.querySelector('iframe');
        return card !== null && getComputedStyle(card).visibility === 'visible';
      });
      if (isShown) return true;
    }
    return false;
  }
}

/** Opens a fixture page under its real address. */
export async function openSite(browser: TestBrowser, url: string): Promise<SitePage> {
  const page = await browser.puppeteer.newPage();
  await page.goto(url);
  return new SitePage(browser, page);
}

/** How the fixture pages are asked to behave; see `tests/sites/shared/dom.js`. */
export interface Switches {
  readonly slow?: boolean;
  readonly recreate?: boolean;
  readonly skin?: 'vue2';
}

function addressOf(host: string, path: string, login: Login | undefined, switches: Switches): string {
  const url = new URL(`https://${host}${path}`);
  if (login?.uid) url.searchParams.set('uid', login.uid);
  if (login) url.searchParams.set('name', login.name);
  if (switches.slow) url.searchParams.set('slow', '1');
  if (switches.recreate) url.searchParams.set('recreate', '1');
  if (switches.skin) url.searchParams.set('skin', switches.skin);
  return url.href;
}

/** Opens the Weibo-like page, logged in as `login`, or one of the other pages at `path`. */
export function openWeibo(
  browser: TestBrowser,
  login?: Login,
  { path = '/', ...switches }: Switches & { readonly path?: string } = {},
): Promise<SitePage> {
  return openSite(browser, addressOf('weibo.com', path, login, switches));
}

/** Opens the WeChat-like page, logged in as `login`. */
export function openWechat(browser: TestBrowser, login: Login, switches: Switches = {}): Promise<SitePage> {
  return openSite(browser, addressOf('wx.qq.com', '/', login, switches));
}
