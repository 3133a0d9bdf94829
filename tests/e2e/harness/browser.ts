import type { Browser, Frame, Page } from 'puppeteer-core';
import type { Proxy } from './proxy.ts';
import type { Sites } from './sites.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;

export type BrowserName = (typeof BROWSERS)[number];

/** The size of a window, in CSS pixels. */
export const VIEWPORT = { width: 1280, height: 900 };

/** A browser that has not answered a command for this long hangs. In milliseconds. */
export const ANSWER_MS = 20_000;

export const COLOUR_SCHEMES = ['light', 'dark'] as const;

export type ColourScheme = (typeof COLOUR_SCHEMES)[number];

/** What a user may have asked of every page: colours of their own, and that nothing moves. */
export interface Needs {
  readonly forcedColours: boolean;
  readonly reducedMotion: boolean;
}

/** What can be handed in and out of a page. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** A closed shadow root, reached from outside as no page can. */
export interface ClosedRoot {
  /** Runs `look` in the page with the root as its first argument. */
  evaluate<Result, Args extends readonly Json[]>(
    look: (root: ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Result>;
}

/** An input method at work in the page that has the focus. */
export interface InputMethod {
  /** Shows `text` as a composition at the caret, as pinyin stands there while it is typed. */
  compose(text: string): Promise<void>;
  /** Presses Enter while composing, which puts `text` in the place of the composition. */
  commitByEnter(text: string): Promise<void>;
}

/** The extension's panel beside a page: Chromium's side panel, Firefox's sidebar. It is no tab. */
export interface Panel {
  /** The words that it shows now. */
  words(): Promise<string>;
  /** Types into the field that `selector` names. */
  type(selector: string, text: string): Promise<void>;
}

/** What a browser is started with. */
export interface LaunchOptions {
  /** False leaves the extension out. */
  readonly extension?: boolean;
  /** True shows a window. */
  readonly headed?: boolean;
}

/** What the two browsers do in different ways. Everything else is puppeteer's own API. */
export interface Driver {
  readonly name: BrowserName;
  readonly puppeteer: Browser;
  /** Where the extension's pages stand: `chrome-extension://…` or `moz-extension://…`; empty without the extension. */
  readonly extension: string;
  /** Loads one of the extension's pages into `page`. */
  goToExtension(page: Page, path: string): Promise<void>;
  closedRoots(frame: Frame): Promise<ClosedRoot[]>;
  /** Ends the background as the browser does when it is idle. The next message starts it anew. */
  killBackground(): Promise<void>;
  /** Has `page`, and what stands in it, be shown as to a user who prefers this scheme. */
  preferColours(page: Page, scheme: ColourScheme): Promise<void>;
  /** Has `page`, and what stands in it, be shown as to a user with these needs. */
  preferNeeds(page: Page, needs: Needs): Promise<void>;
  /** The popup of the toolbar button, opened over `page`. */
  openPopup(page: Page): Promise<Page>;
  /** The panel beside the page, as soon as it stands open. */
  openedPanel(): Promise<Panel>;
  inputMethod(page: Page): Promise<InputMethod>;
}

/** A running browser, the sites it sees and the proxy between them. */
export interface TestBrowser extends Driver {
  readonly sites: Sites;
  readonly proxy: Proxy;
  close(): Promise<void>;
}
