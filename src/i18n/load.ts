import type { Language } from './language.ts';
import { provideTexts, type Texts } from './texts.ts';

/** How much of a language a page shows: `core` is what the popup and the card say, `all` everything. */
export type Extent = 'core' | 'all';

/** One packaged file each, so that nobody waits for a language that is not spoken. */
const TABLES: Readonly<Record<Language, Readonly<Record<Extent, () => Promise<Texts>>>>> = {
  'zh-CN': {
    core: async () => (await import('./zh-CN/core.ts')).core,
    all: async () => (await import('./zh-CN.ts')).zhCN,
  },
  'zh-TW': {
    core: async () => (await import('./zh-TW/core.ts')).core,
    all: async () => (await import('./zh-TW.ts')).zhTW,
  },
  en: {
    core: async () => (await import('./en/core.ts')).core,
    all: async () => (await import('./en.ts')).en,
  },
};

/** Makes the texts of a language known to this page. */
export async function loadTexts(language: Language, extent: Extent): Promise<void> {
  provideTexts(language, await TABLES[language][extent]());
}
