import { en } from './en.ts';
import { provideTexts } from './texts.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** All texts of all languages at once: for the background, for scripts and for tests, which wait for nothing. */
provideTexts('zh-CN', zhCN);
provideTexts('zh-TW', zhTW);
provideTexts('en', en);

export * from './index.ts';
