/** The languages of the pages, in the order in which they are offered. */
export const LANGUAGES = ['zh-CN', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language for a browser that asks for `browserLanguage` (BCP 47): Chinese for any Chinese, English for the rest. */
export function languageOf(browserLanguage: string | undefined): Language {
  if (!browserLanguage) return LANGUAGES[0];
  return /^zh\b/i.test(browserLanguage) ? 'zh-CN' : 'en';
}
