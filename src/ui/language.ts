import { computed, signal } from '@preact/signals';
import { languageOf, reasonSentence, translate } from '../i18n/index.ts';
import type { Language, ParamsOf, TextKey } from '../i18n/index.ts';
import type { Reason } from '../judge/types.ts';

/** The language the user chose; undefined goes by the browser. */
export const chosenLanguage = signal<Language | undefined>();

/** The language of this page. Reading it while rendering makes the component follow a change. */
export const language = computed<Language>(() => chosenLanguage.value ?? languageOf(navigator.language));

/** The text `key` in the language of this page. */
export function t<Key extends TextKey>(key: Key, ...params: ParamsOf<Key>): string {
  return translate(language.value, key, ...params);
}

/** Why a rule was broken, in the language of this page. */
export function reasonText(reason: Reason): string {
  return reasonSentence(language.value, reason);
}

/** A date and time near enough to tell one near miss from another: 11月21日 周五 23:41. */
export function dateTime(at: number): string {
  return new Intl.DateTimeFormat(language.value, {
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

/** A time of the day: 23:41. */
export function clockTime(at: number): string {
  return new Intl.DateTimeFormat(language.value, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}
