import type { Frame, Page } from 'puppeteer-core';
import type { Language } from '../../../src/i18n/index.ts';
import { chineseIn, simplifiedIn, traditionalIn } from '../../support/simplified.ts';

/**
 * Every text that a page says, also to those who cannot see it; without what is typed and what is marked as another
 * language, or as one that none is to be made of.
 */
function textsOf(where: Page | Frame): Promise<string[]> {
  return where.evaluate(() => {
    const SPOKEN = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'];
    const { lang } = document.documentElement;
    const isOurs = (element: Element | null): boolean =>
      (element?.closest('[lang]') as HTMLElement | null)?.lang === lang &&
      !element?.closest('script, style, textarea, [translate="no"]');
    const found = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (isOurs(node.parentElement)) found.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll(SPOKEN.map((name) => `[${name}]`).join())) {
      // A field for many lines is no text of ours, and yet has a name of ours.
      const isField = element instanceof HTMLTextAreaElement && isOurs(element.parentElement);
      if (!isField && !isOurs(element)) continue;
      for (const name of SPOKEN) found.push(element.getAttribute(name) ?? '');
    }
    return found.map((text) => text.trim()).filter(Boolean);
  });
}

/** Two words of English beside each other. One alone may be a name, or a word that is used in Chinese too. */
const englishIn = (text: string): readonly string[] => /\b[A-Za-z][a-z]+ [a-z]+\b/.exec(text) ?? [];

/** The name of a text, or a place in one that nothing was put into. */
const unfilledIn = (text: string): readonly string[] => /^[a-z][\w-]*(?:\.[\w-]+)+$|\{\w+\}/.exec(text) ?? [];

/** What does not belong into a text of a language. */
const FOREIGN: Readonly<Record<Language, readonly ((text: string) => readonly string[])[]>> = {
  'zh-CN': [unfilledIn, traditionalIn, englishIn],
  'zh-TW': [unfilledIn, simplifiedIn, englishIn],
  en: [unfilledIn, chineseIn],
};

/** What is quoted, in the marks of any of the languages. */
const QUOTED = /「([^」]+)」|“([^”]+)”/g;

/** What is left of a text without the user's words. */
function withoutOwn(text: string, own: readonly string[]): string {
  const isOwn = (part: string): boolean => own.some((words) => words.includes(part));
  if (isOwn(text)) return '';
  const unquoted = text.replace(QUOTED, (quotation, one?: string, other?: string) =>
    isOwn(one ?? other ?? '') ? '' : quotation,
  );
  return own.reduce((rest, words) => rest.replaceAll(words, ''), unquoted);
}

/**
 * The texts of a page that are not in its language.
 * @param own What the user wrote, in whatever language. A text, or a quotation in one, that is part of it is the user's;
 * elsewhere it is left out where it stands whole.
 */
export async function foreignTexts(where: Page | Frame, language: Language, own: readonly string[]): Promise<string[]> {
  const longestFirst = own.toSorted((one, other) => other.length - one.length);
  const texts = await textsOf(where);
  return texts.filter((text) => FOREIGN[language].some((find) => find(withoutOwn(text, longestFirst)).length > 0));
}
