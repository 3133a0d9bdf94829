import { computed, effect, signal } from '@preact/signals';
import { hasTexts, languageOf, LANGUAGES, reasonSentence, translate } from '../i18n/index.ts';
import type { Language, ParamsOf, TextKey } from '../i18n/index.ts';
import { loadTexts, type Extent } from '../i18n/load.ts';
import type { Reason } from '../judge/types.ts';

/** The language the user chose; undefined goes by the browser. */
export const chosenLanguage = signal<Language | undefined>();

/** The language that this page is to speak. */
const wanted = computed<Language>(() => chosenLanguage.value ?? languageOf(navigator.language));

/** The languages whose texts are here. */
const spoken = signal<readonly Language[]>(LANGUAGES.filter(hasTexts));

/**
 * The language of this page: the one that is wanted, once its texts are here. Reading it while rendering makes the
 * component follow a change.
 */
export const language = computed<Language>(() =>
  spoken.value.includes(wanted.value) ? wanted.value : (spoken.value.at(-1) ?? wanted.value),
);

/** Loads the texts of the language that is wanted, now and after each change. Resolves when the first are here. */
export function followLanguage(extent: Extent): Promise<void> {
  return new Promise((resolve, reject) => {
    effect(() => {
      const next = wanted.value;
      loadTexts(next, extent).then(() => {
        spoken.value = [...spoken.peek().filter((language) => language !== next), next];
        resolve();
      }, reject);
    });
  });
}

/** The text `key` in the language of this page. */
export function t<Key extends TextKey>(key: Key, ...params: ParamsOf<Key>): string {
  return translate(language.value, key, ...params);
}

/** Something to say, put into words when it is drawn: so what a page keeps of it follows a change of its language. */
export type Saying = () => string;

/** The text `key`, put into words when it is drawn. */
export function saying<Key extends TextKey>(key: Key, ...params: ParamsOf<Key>): Saying {
  return () => t(key, ...params);
}

/** Why a rule was broken, in the language of this page. */
export function reasonText(reason: Reason): string {
  return reasonSentence(language.value, reason);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is slow, and a row of the log needs one at every drawing. */
function formatFor(name: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${name} ${withYear}`;
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat(name, {
      ...(withYear && { year: 'numeric' }),
      month: 'short',
      day: 'numeric',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  formats.set(key, made);
  return made;
}

/** A date and time near enough to tell one near miss from another, with the year where it is not this one: 11月21日 周五 23:41. */
export function dateTime(at: number): string {
  const withYear = new Date(at).getFullYear() !== new Date().getFullYear();
  return formatFor(language.value, withYear).format(at);
}

/** A time of the day: 23:41. */
export function clockTime(at: number): string {
  return new Intl.DateTimeFormat(language.value, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}
