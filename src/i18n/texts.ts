import type { Language } from './language.ts';

/** Texts by their keys: all of a language, or those that one page needs. */
export type Texts = Readonly<Record<string, string>>;

const provided = new Map<Language, Texts>();

/** Makes texts known. A page carries only the tables that it shows, so that it is there at once; see `load.ts`. */
export function provideTexts(language: Language, texts: Texts): void {
  provided.set(language, { ...provided.get(language), ...texts });
}

export function hasTexts(language: Language): boolean {
  return provided.has(language);
}

/** Whether any language that is known here has a text under `key`. */
export function hasKey(key: string): boolean {
  return [...provided.values()].some((texts) => Object.hasOwn(texts, key));
}

/** The text under `key`; the key itself where the language is not known here or has none. */
export function textOf(language: Language, key: string): string {
  return provided.get(language)?.[key] ?? key;
}
