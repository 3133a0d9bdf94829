import { effect } from '@preact/signals';
import { render } from 'preact';
import type { ComponentType } from 'preact';
import { followLanguage, language, t } from './language.ts';
import type { TextKey } from '../i18n/index.ts';
import type { Extent } from '../i18n/load.ts';

type PlainTextKey = Extract<TextKey, `${'app' | 'popup' | 'review' | 'desk'}.${'name' | 'title'}`>;

/**
 * Puts a page into its `#app`, as soon as its texts are here, and keeps the document's language and title in step with
 * the user's language.
 */
export async function mount(Page: ComponentType, title: PlainTextKey, extent: Extent = 'all'): Promise<void> {
  const root = document.querySelector('#app');
  if (!root) throw new Error('The page has no #app to stand in.');
  await followLanguage(extent);
  effect(() => {
    document.documentElement.lang = language.value;
    document.title = title === 'app.name' ? t(title) : `${t(title)} · ${t('app.name')}`;
  });
  render(<Page />, root);
}
