import { describe, expect, test } from 'vitest';
import { DATABASE_NAME, VERSIONS } from '../../../src/store/schema.ts';
import { SEALED_TABLES, type SchemaVersion } from '../../../src/store/versions/version.ts';
import { install, readExample } from './examples/example.ts';
import { EXCEPTION, NEAR_MISS, PARKED_DRAFT, SETTINGS, SURFACE, TRACE, WARDROBE } from './sample.ts';
import { dump, freshBrowser } from './support.ts';

/** The version in which the times of surfaces came in. */
const WITH_SURFACES = 2;

/** The version in which the days of the log came in. */
const WITH_DAYS = 3;

/** The version in which traces came in. */
const WITH_TRACES = 4;

/** The version in which parked drafts came in. */
const WITH_PARKED_DRAFTS = 5;

describe.each(VERSIONS)('version $version', ({ version }) => {
  test('has an example of itself with a record in every table', async () => {
    const example = await readExample(version);
    expect(example.version).toBe(version);
    const tables = Object.entries(example.tables).filter(([, rows]) => rows.length > 0);
    expect(tables.map(([table]) => table)).toEqual(
      expect.arrayContaining([
        ...SEALED_TABLES.filter(
          (table) =>
            (table !== 'traces' || version >= WITH_TRACES) &&
            (table !== 'parkedDrafts' || version >= WITH_PARKED_DRAFTS),
        ),
        'settings',
        ...(version < WITH_SURFACES ? [] : ['surfaces']),
        ...(version < WITH_DAYS ? [] : ['nearMissDays']),
      ]),
    );
  });

  test("is opened by today's, and every record reads as today's", async () => {
    const browser = freshBrowser();
    const example = await readExample(version);
    await install(example, browser);

    const store = await browser.open();
    expect(await store.damaged()).toEqual([]);
    expect(await store.wardrobe()).toEqual(WARDROBE);
    expect(await store.exceptions.list()).toEqual([EXCEPTION]);
    expect(await store.nearMisses.list()).toEqual([NEAR_MISS]);
    const { findings: _findings, ...head } = NEAR_MISS;
    expect(await store.nearMisses.heads()).toEqual([head]);
    expect(await store.settings.get()).toEqual(SETTINGS);
    expect(await store.surfaces.list()).toEqual(version < WITH_SURFACES ? [] : [SURFACE]);
    expect(await store.traces.list()).toEqual(version < WITH_TRACES ? [] : [TRACE]);
    expect(await store.parkedDrafts.list()).toEqual(version < WITH_PARKED_DRAFTS ? [] : [PARKED_DRAFT]);
    store.close();
  });
});

describe('a version after today', () => {
  const last = VERSIONS.length;
  const next: SchemaVersion = {
    version: last + 1,
    tables: { nearMisses: 'id, at, [persona+at], [site+at], [outcome+at], place' },
    clear: { nearMisses: ['at', 'site', 'surface', 'persona', 'level', 'kinds', 'outcome', 'endedAt', 'place'] },
    upgrade: (transaction) => transaction.table('nearMisses').toCollection().modify({ place: 'desk' }),
    reshape: { exceptions: (words) => ({ ...words, text: `《${String(words['text'])}》` }) },
  };

  test('brings clear fields into shape at once, and sealed ones when they are read', async () => {
    const browser = freshBrowser();
    await install(await readExample(last), browser);
    const store = await browser.open({ versions: [...VERSIONS, next] });
    expect(await store.nearMisses.list({ site: 'weibo' })).toEqual([{ ...NEAR_MISS, place: 'desk' }]);
    expect(await store.exceptions.list()).toEqual([{ ...EXCEPTION, text: '《沙河校区》' }]);

    await store.exceptions.put({ ...EXCEPTION, text: '新的' });
    expect(await store.exceptions.list()).toEqual([{ ...EXCEPTION, text: '新的' }]);
    store.close();
    expect((await dump(browser))['exceptions']?.[0]?.['sealed']).toMatchObject({ version: last + 1 });
  });
});

test('versions count from one, without a gap', () => {
  expect(VERSIONS.map(({ version }) => version)).toEqual(VERSIONS.map((_version, i) => i + 1));
});

test('the database keeps its name', () => {
  expect(DATABASE_NAME).toBe('vestkeeper');
});
