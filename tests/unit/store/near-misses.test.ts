import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { passes } from '../../../src/store/near-miss-filter.ts';
import { dayOf, daysOf, unpacked } from '../../../src/store/near-miss-days.ts';
import { DEFAULT_DAYS_KEPT, forgottenBefore } from '../../../src/store/retention.ts';
import type { NearMiss, NearMissHead, Store } from '../../../src/store/types.ts';
import { NEAR_MISS } from './sample.ts';
import { dump, freshBrowser, textsIn, type Browser } from './support.ts';

const DAY = 24 * 60 * 60 * 1000;

const nearMiss = (part: Partial<NearMiss>): NearMiss => ({ ...NEAR_MISS, ...part });

const headOf = ({ findings: _findings, draft: _draft, ...head }: NearMiss): NearMissHead => head;

const idsOf = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);

const LOG: readonly NearMiss[] = [
  nearMiss({ id: 'n1', at: 3 * DAY + 5, outcome: 'edited', endedAt: 3 * DAY + 9 }),
  nearMiss({ id: 'n2', at: 3 * DAY + 4, kinds: ['fact', 'phone'], persona: '' }),
  nearMiss({ id: 'n3', at: DAY, level: 'warn', useful: false }),
];

let browser: Browser;
let store: Store;

beforeEach(async () => {
  browser = freshBrowser();
  store = await browser.open();
  await store.nearMisses.putAll(LOG);
});

afterEach(() => {
  store.close();
});

describe('the days of the log', () => {
  test('hold every head as it was', () => {
    const heads = LOG.map(headOf);
    const days = daysOf(heads);
    expect(days.map(({ day }) => day)).toEqual([3, 1]);
    expect(days.flatMap(unpacked)).toEqual(heads);
  });

  test('are counted from the epoch, before it too', () => {
    expect([dayOf(0), dayOf(DAY - 1), dayOf(DAY), dayOf(-1)]).toEqual([0, 0, 1, -1]);
  });

  test('hold no word that was found', async () => {
    const { nearMissDays } = await dump(browser);
    expect(nearMissDays).toHaveLength(2);
    expect(textsIn(nearMissDays).filter((text) => text.includes('北'))).toEqual([]);
  });
});

describe('heads', () => {
  test('are told newest first, without a word', async () => {
    expect(await store.nearMisses.heads()).toEqual(LOG.map(headOf));
  });

  test('follow every change of their near miss', async () => {
    await store.nearMisses.end('n2', 'sent anyway', 3 * DAY + 99);
    await store.nearMisses.rate('n2', true);
    await store.nearMisses.rate('n3', undefined);
    const { useful: _useful, ...unrated } = headOf(LOG[2]!);
    const ended = { ...headOf(LOG[1]!), outcome: 'sent anyway', endedAt: 3 * DAY + 99, useful: true };
    expect(await store.nearMisses.heads()).toEqual([headOf(LOG[0]!), ended, unrated]);
    expect(await store.nearMisses.get('n2')).toEqual({ ...LOG[1], ...ended });
    expect(await store.nearMisses.get('n3')).toEqual({ ...unrated, findings: NEAR_MISS.findings });
  });

  test('move with a near miss that is put at another time', async () => {
    await store.nearMisses.put({ ...LOG[0]!, at: 0 });
    expect(idsOf(await store.nearMisses.heads())).toEqual(['n2', 'n3', 'n1']);
  });

  test('know nothing of near misses that are gone', async () => {
    await store.nearMisses.remove('n3');
    await store.nearMisses.rate('n3', true);
    await store.nearMisses.end('n3', 'edited', 1);
    expect(idsOf(await store.nearMisses.heads())).toEqual(['n1', 'n2']);
    expect((await dump(browser))['nearMissDays']).toHaveLength(1);
  });
});

describe('some', () => {
  test('are read in the order in which they are asked for, without those that are gone', async () => {
    expect(await store.nearMisses.some(['n3', 'gone', 'n1'])).toEqual([LOG[2], LOG[0]]);
  });
});

describe('forgetting', () => {
  test('can be taken back as it was', async () => {
    const before = await dump(browser);
    const bringBack = await store.nearMisses.forget(['n1', 'n3', 'gone']);
    expect(idsOf(await store.nearMisses.list())).toEqual(['n2']);
    expect(idsOf(await store.nearMisses.heads())).toEqual(['n2']);
    await bringBack();
    expect(await store.nearMisses.list()).toEqual(LOG);
    expect((await dump(browser))['nearMisses']).toEqual(before['nearMisses']);
  });

  test('by age leaves what is young enough, and says how many went', async () => {
    expect(await store.nearMisses.forgetBefore(DAY)).toBe(0);
    expect(await store.nearMisses.forgetBefore(3 * DAY + 5)).toBe(2);
    expect(idsOf(await store.nearMisses.list())).toEqual(['n1']);
    expect(idsOf(await store.nearMisses.heads())).toEqual(['n1']);
    expect(await store.nearMisses.forgetBefore(9 * DAY)).toBe(1);
    expect(await store.nearMisses.heads()).toEqual([]);
  });
});

describe('how long near misses are kept', () => {
  const now = 1000 * DAY;

  test('is half a year where nothing was said', () => {
    expect(forgottenBefore({ sites: {} }, now)).toBe(now - DEFAULT_DAYS_KEPT * DAY);
  });

  test('is what the user said, for ever too', () => {
    expect(forgottenBefore({ sites: {}, daysKept: 30 }, now)).toBe(now - 30 * DAY);
    expect(forgottenBefore({ sites: {}, daysKept: null }, now)).toBeUndefined();
  });
});

describe('a draft that is kept', () => {
  test('is sealed', async () => {
    const kept = nearMiss({ id: 'n4', draft: '今晚沙河的饭' });
    await store.nearMisses.put(kept);
    expect(await store.nearMisses.get('n4')).toEqual(kept);
    expect(textsIn(await dump(browser)).filter((text) => text.includes('今晚'))).toEqual([]);
  });
});

describe('a filter', () => {
  const head = headOf(LOG[1]!);

  test.each([
    [{}, true],
    [{ since: head.at, until: head.at + 1 }, true],
    [{ since: head.at + 1 }, false],
    [{ until: head.at }, false],
    [{ persona: '' }, true],
    [{ persona: 'bbbb' }, false],
    [{ kind: 'phone', level: 'hold', site: 'weibo', outcome: 'abandoned' }, true],
    [{ kind: 'phone', level: 'warn' }, false],
  ] as const)('%j: %j', (filter, answer) => {
    expect(passes(head, filter)).toBe(answer);
  });
});
