import { describe, expect, it } from 'vitest';
import type { NearMissHead } from '../../../src/store/types.ts';
import {
  countInto,
  frequencies,
  hourOfHead,
  median,
  periodOfHead,
} from '../../../src/ui/review/looking-back/statistics/counts.ts';
import { digestOf } from '../../../src/ui/review/looking-back/statistics/digest.ts';
import { localTime } from '../../../src/ui/review/looking-back/statistics/local-time.ts';
import {
  lastPeriods,
  periodAfter,
  periodOf,
  type Calendar,
} from '../../../src/ui/review/looking-back/statistics/periods.ts';
import { personaRecords } from '../../../src/ui/review/looking-back/statistics/personas.ts';
import {
  mostHelpful,
  mostMistaken,
  ruleRecords,
  worthOf,
} from '../../../src/ui/review/looking-back/statistics/rules.ts';
import { weekStartOf } from '../../../src/ui/review/looking-back/statistics/week-start.ts';

const SHANGHAI: Calendar = { local: localTime('Asia/Shanghai'), weekStart: 1 };
const NEW_YORK: Calendar = { local: localTime('America/New_York'), weekStart: 0 };

const iso = (text: string): number => Date.parse(text);
const day = (local: number): string => new Date(local).toISOString().slice(0, 10);

const head = (part: Partial<NearMissHead> = {}): NearMissHead => ({
  id: 'n',
  at: 0,
  site: 'weibo',
  surface: 'weibo-home',
  persona: 'p',
  level: 'warn',
  kinds: ['fact'],
  outcome: 'edited',
  ...part,
});

describe('local time', () => {
  it.each([
    ['Asia/Shanghai', '2026-11-22T15:59:59Z', '2026-11-22T23:59:59'],
    ['Asia/Shanghai', '2026-11-22T16:00:00Z', '2026-11-23T00:00:00'],
    ['America/New_York', '2026-11-01T05:59:00Z', '2026-11-01T01:59:00'],
    ['America/New_York', '2026-11-01T06:00:00Z', '2026-11-01T01:00:00'],
    ['Asia/Kathmandu', '2026-11-22T18:20:00Z', '2026-11-23T00:05:00'],
    ['Australia/Lord_Howe', '2026-10-03T15:29:00Z', '2026-10-04T01:59:00'],
    ['Australia/Lord_Howe', '2026-10-03T15:30:00Z', '2026-10-04T02:30:00'],
    ['UTC', '1969-12-31T23:59:00Z', '1969-12-31T23:59:00'],
  ])('%s: %s is %s', (zone, at, shown) => {
    expect(new Date(localTime(zone)(iso(at))).toISOString().slice(0, 19)).toBe(shown);
  });
});

describe('periods', () => {
  const sunday = iso('2026-11-22T12:00:00Z');

  it('begin where weeks and months begin', () => {
    expect(day(periodOf(sunday, 'week', 1))).toBe('2026-11-16');
    expect(day(periodOf(sunday, 'week', 0))).toBe('2026-11-22');
    expect(day(periodOf(sunday, 'week', 6))).toBe('2026-11-21');
    expect(day(periodOf(sunday, 'month', 1))).toBe('2026-11-01');
  });

  it('follow each other, over the end of a year', () => {
    expect(day(periodAfter(iso('2026-12-28'), 'week', 1))).toBe('2027-01-04');
    expect(day(periodAfter(iso('2026-01-01'), 'month', -1))).toBe('2025-12-01');
  });

  it('end with the one that is now, by the clock of the place', () => {
    const late = iso('2026-11-22T17:00:00Z');
    expect(lastPeriods(late, 'week', 2, SHANGHAI).map(day)).toEqual(['2026-11-16', '2026-11-23']);
    expect(lastPeriods(late, 'week', 2, NEW_YORK).map(day)).toEqual(['2026-11-15', '2026-11-22']);
    expect(lastPeriods(late, 'month', 3, SHANGHAI).map(day)).toEqual(['2026-09-01', '2026-10-01', '2026-11-01']);
  });

  it('begin on Monday in China', () => {
    expect(weekStartOf('zh-CN')).toBe(1);
    expect(weekStartOf('en-US')).toBe(0);
  });
});

describe('counts', () => {
  const heads = [
    head({ at: iso('2026-11-22T15:00:00Z'), outcome: 'edited' }),
    head({ at: iso('2026-11-22T16:30:00Z'), outcome: 'sent anyway' }),
    head({ at: iso('2026-11-15T16:30:00Z'), outcome: 'edited' }),
    head({ at: iso('2020-01-01T00:00:00Z'), outcome: 'edited' }),
  ];

  it('fall into the periods of the place, and nothing before the first', () => {
    const weeks = lastPeriods(iso('2026-11-23T00:00:00Z'), 'week', 2, SHANGHAI);
    const { rows } = countInto(
      heads,
      weeks,
      ['edited', 'sent anyway'],
      periodOfHead('week', SHANGHAI),
      ({ outcome }) => outcome,
    );
    expect(rows.map(({ row, numbers }) => [day(row), ...numbers])).toEqual([
      ['2026-11-16', 2, 0],
      ['2026-11-23', 0, 1],
    ]);
  });

  it('know the hour on the wall', () => {
    expect(heads.slice(0, 2).map(hourOfHead(SHANGHAI))).toEqual([23, 0]);
    expect(heads.slice(0, 2).map(hourOfHead(NEW_YORK))).toEqual([10, 11]);
  });

  it('leave out what has no part', () => {
    const { rows } = countInto(
      heads,
      [1],
      ['all'],
      () => 1,
      () => undefined,
    );
    expect(rows).toEqual([{ row: 1, numbers: [0] }]);
  });

  it('name the most frequent first', () => {
    expect(frequencies(['a', 'b', 'b', 'c'])).toEqual([
      { key: 'b', count: 2 },
      { key: 'a', count: 1 },
      { key: 'c', count: 1 },
    ]);
  });

  it('have a middle, where there is one', () => {
    expect([median([5, 1, 9]), median([4, 2]), median([])]).toEqual([5, 3, undefined]);
  });
});

describe('rules', () => {
  it('are worth what the user said, and else how it ended', () => {
    expect(worthOf(head({ outcome: 'sent anyway', useful: true }))).toBe('helped');
    expect(worthOf(head({ outcome: 'edited', useful: false }))).toBe('false alarm');
    expect(worthOf(head({ outcome: 'false alarm' }))).toBe('false alarm');
    expect(worthOf(head({ outcome: 'switched' }))).toBe('helped');
    expect(worthOf(head({ outcome: 'abandoned' }))).toBe('unknown');
  });

  const many = (count: number, part: Partial<NearMissHead>): NearMissHead[] =>
    Array.from({ length: count }, () => head(part));

  it('are one persona’s each, and named by what was loudest', () => {
    const records = ruleRecords([
      head({ kinds: ['fact', 'phone'] }),
      head({ kinds: ['fact'], level: 'hold', outcome: 'false alarm' }),
      head({ kinds: ['fact'], persona: 'q', outcome: 'abandoned' }),
    ]);
    expect(records).toEqual([
      { persona: 'p', kind: 'fact', level: 'hold', stops: 2, helped: 1, falseAlarms: 1 },
      { persona: 'q', kind: 'fact', level: 'warn', stops: 1, helped: 0, falseAlarms: 0 },
    ]);
  });

  it('help most where they helped most often, if at all', () => {
    const records = ruleRecords([
      ...many(3, { kinds: ['place'], outcome: 'abandoned' }),
      ...many(2, { kinds: ['fact'] }),
    ]);
    expect(mostHelpful(records)?.kind).toBe('fact');
    expect(mostHelpful(ruleRecords(many(3, { outcome: 'abandoned' })))).toBeUndefined();
  });

  it('are mistaken when more than one stop in ten is, and enough is known', () => {
    const mostly = (wrong: number, right: number): NearMissHead[] => [
      ...many(wrong, { outcome: 'false alarm' }),
      ...many(right, {}),
    ];
    expect(mostMistaken(ruleRecords(mostly(2, 8)))?.falseAlarms).toBe(2);
    expect(mostMistaken(ruleRecords(mostly(1, 9)))).toBeUndefined();
    expect(mostMistaken(ruleRecords(mostly(4, 0)))).toBeUndefined();
  });
});

describe('personas', () => {
  it('stand side by side, the busiest first', () => {
    const records = personaRecords([
      head({ persona: 'q', endedAt: 4000 }),
      head({ persona: 'p', outcome: 'sent anyway', endedAt: 2000 }),
      head({ persona: 'p', useful: false, endedAt: 6000 }),
      head({ persona: 'p', outcome: 'abandoned' }),
    ]);
    expect(records).toEqual([
      { persona: 'p', stops: 3, sent: 1, falseAlarms: 1, typicalMs: 4000 },
      { persona: 'q', stops: 1, sent: 0, falseAlarms: 0, typicalMs: 4000 },
    ]);
  });
});

describe('the week', () => {
  const now = iso('2026-11-18T04:00:00Z');

  it('is told so far, beside the same stretch of the one before', () => {
    const digest = digestOf(
      [
        head({ at: iso('2026-11-18T03:00:00Z'), kinds: ['phone'] }),
        head({ at: iso('2026-11-17T03:00:00Z'), kinds: ['phone'], outcome: 'sent anyway' }),
        head({ at: iso('2026-11-15T16:00:00Z'), outcome: 'false alarm' }),
        head({ at: iso('2026-11-13T03:00:00Z') }),
        head({ at: iso('2026-11-11T03:00:00Z') }),
        head({ at: iso('2026-11-08T15:00:00Z') }),
      ],
      now,
      SHANGHAI,
    );
    expect(digest).toEqual({ stops: 3, helped: 1, sent: 1, falseAlarms: 1, kind: 'phone', before: 1 });
  });

  it('may be empty', () => {
    expect(digestOf([], now, SHANGHAI)).toMatchObject({ stops: 0, kind: undefined, before: 0 });
  });
});
