import { effect } from '@preact/signals';
import { render } from 'preact';
import type { ComponentType } from 'preact';
import { language, t } from './language.ts';
import type { TextKey } from '../i18n/index.ts';

type PlainTextKey = Extract<TextKey, `${'app' | 'popup' | 'review'}.${'name' | 'title'}`>;

/** Puts a page into its `#app` and keeps the document's language and title in step with the user's language. */
export function mount(Page: ComponentType, title: PlainTextKey): void {
  const root = document.querySelector('#app');
  if (!root) throw new Error('The page has no #app to stand in.');
  effect(() => {
    document.documentElement.lang = language.value;
    document.title = title === 'app.name' ? t(title) : `${t(title)} · ${t('app.name')}`;
  });
  render(<Page />, root);
}
