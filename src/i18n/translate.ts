import type { Language } from './language.ts';
import { hasKey, textOf } from './texts.ts';
import type { zhCN } from './zh-CN.ts';

/** Names a text in every language. */
export type TextKey = keyof typeof zhCN;

/** Words for the `{name}` placeholders of a text. */
export type TextParams = Readonly<Record<string, string | number>>;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The arguments that a text needs: none, or a value for each of its placeholders. */
export type ParamsOf<Key extends TextKey> = [Placeholders<(typeof zhCN)[Key]>] extends [never]
  ? []
  : [params: Readonly<Record<Placeholders<(typeof zhCN)[Key]>, string | number>>];

/** Whether there is a text under `key`: for keys that are put together from data. */
export function isTextKey(key: string): key is TextKey {
  return hasKey(key);
}

/** The text `key` in `language`, its placeholders filled in. */
export function translate<Key extends TextKey>(language: Language, key: Key, ...params: ParamsOf<Key>): string {
  return translateLoosely(language, key, params[0]);
}

/** As `translate`, for keys and params that are only known as data. An unknown key stands for itself. */
export function translateLoosely(language: Language, key: string, params: TextParams = {}): string {
  return textOf(language, key).replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : placeholder,
  );
}
