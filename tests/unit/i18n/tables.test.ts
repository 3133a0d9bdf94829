import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { zhTW } from '../../../src/i18n/zh-TW.ts';
import { CIRCUMSTANCES, RULES } from '../../../src/judge/types.ts';
import { SUBSTITUTES } from '../../../src/detect/substitutes.ts';
import { OUTCOMES } from '../../../src/messages/guard-protocol.ts';
import { DETAIL_KINDS, SCALES, SUBJECTS, VISIBILITIES } from '../../../src/persona/kinds.ts';
import { LEVELS } from '../../../src/persona/levels.ts';
import { MASK_COLOURS } from '../../../src/persona/mask.ts';
import { SURFACES } from '../../../src/sites/registry.ts';

const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

/** Every name in the code that a page may have to say, by the prefix of its key. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  kind: DETAIL_KINDS,
  scale: SCALES,
  subject: SUBJECTS,
  circumstance: CIRCUMSTANCES,
  level: LEVELS,
  outcome: OUTCOMES,
  rule: RULES,
  visibility: VISIBILITIES,
  mask: MASK_COLOURS,
  surface: SURFACES.map(({ id }) => id),
  site: SURFACES.map(({ site }) => site),
  substitute: [...new Set(Object.values(SUBSTITUTES).flat())],
};

describe.each(Object.entries(TABLES))('the texts in %s', (_language, table) => {
  it('have the keys of the source, no more and no fewer', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(zhCN).sort());
  });

  it('have the placeholders of the source', () => {
    const found = Object.entries(table).map(([key, text]) => [key, placeholders(text)]);
    const given = Object.entries(zhCN).map(([key, text]) => [key, placeholders(text)]);
    expect(found).toEqual(given);
  });

  it('are none of them empty', () => {
    expect(Object.entries(table).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(Object.entries(NAMES))('name every %s', (prefix, names) => {
    expect(names.filter((name) => !Object.hasOwn(table, `${prefix}.${name}`))).toEqual([]);
  });
});
