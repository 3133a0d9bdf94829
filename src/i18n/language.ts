/** The languages of the pages, in the order in which they are offered. */
export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Chinese that is written in traditional characters: by its script, else by the place. */
const TRADITIONAL = /^zh\b.*-(?:hant|tw|hk|mo)\b/i;

/** The language for a browser that asks for `browserLanguage` (BCP 47): Chinese for any Chinese, English for the rest. */
export function languageOf(browserLanguage: string | undefined): Language {
  if (!browserLanguage) return LANGUAGES[0];
  if (!/^zh\b/i.test(browserLanguage)) return 'en';
  return TRADITIONAL.test(browserLanguage) && !/-hans\b/i.test(browserLanguage) ? 'zh-TW' : 'zh-CN';
}
