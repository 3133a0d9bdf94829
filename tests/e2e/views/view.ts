import type { Frame, Page } from 'puppeteer-core';
import { LANGUAGES, type Language } from '../../../src/i18n/index.ts';
import { openExtensionPage } from '../harness/extension-pages.ts';
import type { Run } from '../harness/suite.ts';
import { until } from '../harness/until.ts';

/** A view that stands open. */
export interface Sight {
  readonly page: Page;
  /** The page, or the frame in it that is looked at. */
  readonly where: Page | Frame;
  /** Brings the state back that a change of language ends, or opens it anew. Without it the view follows by itself. */
  readonly again?: (language: Language) => Promise<Sight>;
  /** Opens it in a tab, where its own window cannot be made small. */
  readonly inTab?: () => Promise<Page>;
}

/** One page in one state. */
export interface View {
  /** Unlike all others, and fit for the name of a file. */
  readonly name: string;
  /** A page and a popup are gone through by Tab and made small; a card stands in the page of a site. */
  readonly kind: 'page' | 'popup' | 'card';
  open(run: Run): Promise<Sight>;
}

/** How far a user has come, and the views that are seen there. */
export interface Stage {
  readonly name: string;
  /** Brings a fresh profile there. */
  prepare(run: Run): Promise<void>;
  readonly views: readonly View[];
}

/**
 * One of the extension's own pages, which follows a change of language by itself.
 * @param shows A selector of what is there once its records are read.
 * @param act Brings it into the state that is looked at.
 */
export function pageView(
  name: string,
  path: string,
  shows: string,
  act: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): View {
  return {
    name,
    kind: 'page',
    async open(run) {
      const page = await openExtensionPage(run.browser, path);
      await shown(page, shows);
      await act(page);
      return { page, where: page };
    },
  };
}

/** One of the extension's own pages, with something that the user does anew in each language. */
export function pageViewInEach(
  name: string,
  path: string,
  shows: string,
  act: (page: Page, language: Language) => Promise<unknown>,
): View {
  const view = pageView(name, path, shows);
  return {
    ...view,
    async open(run) {
      const { page } = await view.open(run);
      const again = async (language: Language): Promise<Sight> => {
        await act(page, language);
        return { page, where: page, again };
      };
      return again(LANGUAGES[0]);
    },
  };
}

/** Waits until what a selector names is there. */
export function shown(where: Page | Frame, selector: string) {
  return until(`${selector} is shown`, () => where.$(selector));
}
