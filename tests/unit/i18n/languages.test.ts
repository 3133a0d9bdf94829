import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { core as coreEn } from '../../../src/i18n/en/core.ts';
import { EXAMPLES } from '../../../src/i18n/examples.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/index.ts';
import { loadTexts } from '../../../src/i18n/load.ts';
import { translateLoosely } from '../../../src/i18n/translate.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { core } from '../../../src/i18n/zh-CN/core.ts';
import { zhTW } from '../../../src/i18n/zh-TW.ts';
import { core as coreTW } from '../../../src/i18n/zh-TW/core.ts';
import { chineseIn, simplifiedIn } from '../../support/simplified.ts';

const wrong = (texts: Readonly<Record<string, string>>, find: (text: string) => string[]): string[] =>
  Object.entries(texts).flatMap(([key, text]) => (find(text).length > 0 ? [`${key}: ${text}`] : []));

/** Words of the mainland that a conversion of characters leaves. */
const STRANGE = /賬號|登陸|視頻|屏幕|截屏|默認|鼠標|文件夾|軟件|數據庫|短信|信息|網絡|優化|質量|打印|撤銷|導出|導入|賬/;

describe('zh-TW', () => {
  it('holds no simplified character', () => {
    expect(wrong(zhTW, simplifiedIn)).toEqual([]);
  });

  it('says what people in Taiwan say, and not what a conversion of characters makes of it', () => {
    expect(wrong(zhTW, (text) => STRANGE.exec(text) ?? [])).toEqual([]);
  });
});

describe('en', () => {
  it('holds no Chinese', () => {
    expect(wrong(en, chineseIn)).toEqual([]);
  });
});

describe('example sentences', () => {
  const sentencesOf = (language: Language): readonly string[] => {
    const { drafts, voices } = EXAMPLES[language];
    return [...drafts, ...Object.values(voices).flat()];
  };

  it('are in the language of the page, and in its characters', () => {
    expect(sentencesOf('zh-TW').filter((text) => simplifiedIn(text).length > 0)).toEqual([]);
    expect(sentencesOf('zh-TW').filter((text) => STRANGE.test(text))).toEqual([]);
    expect(sentencesOf('en').filter((text) => chineseIn(text).length > 0)).toEqual([]);
  });
});

describe('the core of each language', () => {
  it.each([
    ['zh-CN', core],
    ['zh-TW', coreTW],
    ['en', coreEn],
  ])('has the same keys: %s', (_language, texts) => {
    expect(Object.keys(texts)).toEqual(Object.keys(core));
  });

  it('has the keys in the order of the source, as all of it does', () => {
    const order = Object.keys(zhCN);
    expect(Object.keys(zhTW)).toEqual(order);
    expect(Object.keys(en)).toEqual(order);
  });
});

describe('a page', () => {
  it.each(LANGUAGES)('has its texts once they are loaded: %s', async (language) => {
    await loadTexts(language, 'core');
    await loadTexts(language, 'all');
    expect(translateLoosely(language, 'app.name')).not.toBe('app.name');
    expect(translateLoosely(language, 'desk.title')).not.toBe('desk.title');
  });
});
