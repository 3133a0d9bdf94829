import { describe, expect, it } from 'vitest';
import type { NearMiss, NearMissFinding, NearMissHead } from '../../../src/store/types.ts';
import { csvOf } from '../../../src/ui/review/near-misses/export/csv.ts';
import { exportRow, type ExportRow, type Says } from '../../../src/ui/review/near-misses/export/rows.ts';
import { ALL, occurring, withChoice } from '../../../src/ui/review/near-misses/filter.ts';
import { recognition } from '../../../src/ui/review/near-misses/recognition.ts';
import { CHUNK, OpenedWords, searching, wordsOf, type Search } from '../../../src/ui/review/near-misses/search.ts';
import { boundsOf } from '../../../src/ui/review/near-misses/span.ts';

const DAY = 24 * 60 * 60 * 1000;

const finding: NearMissFinding = {
  rule: 'fact',
  kind: 'fact',
  level: 'hold',
  text: '北邮',
  reason: { code: 'fact', params: { kind: 'school', allowed: '大号', persona: '小号', text: '北邮' } },
};

const head = (part: Partial<NearMissHead> = {}): NearMissHead => ({
  id: 'n',
  at: 0,
  site: 'weibo',
  surface: 'weibo-home',
  persona: 'p',
  level: 'hold',
  kinds: ['fact'],
  outcome: 'edited',
  ...part,
});

describe('the filter', () => {
  it('chooses one part anew and keeps the others', () => {
    expect(withChoice({ persona: 'p' }, 'level', 'hold')).toEqual({ persona: 'p', level: 'hold' });
    expect(withChoice({ persona: 'p', level: 'hold' }, 'level', ALL)).toEqual({ persona: 'p' });
  });

  it('offers what occurs, once', () => {
    const found = occurring([head({ kinds: ['fact', 'phone'] }), head({ kinds: ['phone'], site: 'wechat' })]);
    expect(found).toEqual({ kinds: ['fact', 'phone'], sites: ['weibo', 'wechat'], personas: ['p'] });
  });
});

describe('the time', () => {
  const now = 100 * DAY;

  it('goes so many days back, or nowhere', () => {
    expect(boundsOf({ type: 'back', days: 7 }, now)).toEqual({ since: now - 7 * DAY });
    expect(boundsOf({ type: 'all' }, now)).toEqual({});
  });

  it('takes both days in, by the clock on the wall', () => {
    const bounds = boundsOf({ type: 'between', from: '2026-10-31', to: '2026-10-31' }, now);
    expect(bounds).toEqual({ since: new Date(2026, 9, 31).getTime(), until: new Date(2026, 10, 1).getTime() });
  });

  it('is open where no day is written', () => {
    expect(boundsOf({ type: 'between', from: '', to: '' }, now)).toEqual({ since: undefined, until: undefined });
  });
});

describe('the search', () => {
  const heads = Array.from({ length: 2 * CHUNK + 10 }, (_, index) => head({ id: `n${index}` }));
  const texts = new Map([
    ['n3', '我们北邮 ＢＵＰＴ'],
    [`n${2 * CHUNK + 1}`, '北邮的食堂'],
  ]);

  function words(): { opened: OpenedWords; reads: string[][] } {
    const reads: string[][] = [];
    const read = (ids: readonly string[]): Promise<NearMiss[]> => {
      reads.push([...ids]);
      return Promise.resolve(ids.flatMap((id) => (texts.has(id) ? [{ ...head({ id }), findings: [] }] : [])));
    };
    return { opened: new OpenedWords(read, ({ id }) => texts.get(id) ?? ''), reads };
  }

  async function all(search: AsyncGenerator<Search, void, void>): Promise<Search[]> {
    const told: Search[] = [];
    for await (const progress of search) told.push(progress);
    return told;
  }

  it('goes from the newest on and tells how far it has come', async () => {
    const told = await all(searching(heads, wordsOf('北邮'), words().opened));
    expect(told.map(({ looked, done, hits }) => [looked, done, hits.map(({ id }) => id)])).toEqual([
      [CHUNK, false, ['n3']],
      [2 * CHUNK, false, ['n3']],
      [2 * CHUNK + 10, true, ['n3', 'n1001']],
    ]);
  });

  it('wants every word, and minds neither case nor width', async () => {
    const { opened } = words();
    expect((await all(searching(heads, wordsOf(' bupt  北邮 '), opened))).at(-1)?.hits.map(({ id }) => id)).toEqual([
      'n3',
    ]);
    expect((await all(searching(heads, wordsOf('bupt 食堂'), opened))).at(-1)?.hits).toEqual([]);
  });

  it('opens each seal once', async () => {
    const { opened, reads } = words();
    await all(searching(heads, wordsOf('北邮'), opened));
    await all(searching(heads, wordsOf('食堂'), opened));
    expect(reads.map(({ length }) => length)).toEqual([CHUNK, CHUNK, 10]);
  });

  it('is done at once where there is nothing', async () => {
    expect(await all(searching([], wordsOf('北邮'), words().opened))).toEqual([{ hits: [], looked: 0, done: true }]);
  });
});

describe('who could have recognised whom', () => {
  it('is told by the reason', () => {
    expect(recognition(finding, '「北邮」')).toEqual({
      key: 'log.who.fact',
      params: { ...finding.reason.params, what: '「北邮」' },
    });
  });

  it.each(['fact', 'fact-maybe', 'fact-quoted'])('names nobody where no persona shows it: %s', (code) => {
    const told = recognition({ ...finding, reason: { code, params: { allowed: '', persona: '小号' } } }, '');
    expect(told.key).toBe('log.who.fact-private');
  });

  it('is anybody where the reason names nobody', () => {
    const reason = { code: 'detail-unspoken', params: { kind: 'phone', persona: '小号' } };
    expect(recognition({ ...finding, reason }, '手机号').key).toBe('log.who.anybody');
  });
});

describe('what leaves the log', () => {
  const says: Says = {
    persona: (id) => `人设 ${id}`,
    site: (site) => site,
    surface: (surface) => surface,
    level: (level) => level,
    kind: (kind) => kind,
    outcome: (outcome) => outcome,
    reason: ({ reason: { code } }) => code,
  };
  const row = exportRow(head({ at: 1000, endedAt: 3560, useful: false }), undefined, says);

  it('has no word where none was asked for', () => {
    expect(row).toEqual({
      at: '1970-01-01T00:00:01.000Z',
      persona: '人设 p',
      site: 'weibo',
      surface: 'weibo-home',
      level: 'hold',
      kinds: ['fact'],
      outcome: 'edited',
      seconds: 2.6,
      useful: false,
    });
  });

  it('has the words, and the draft that was kept, where they were', () => {
    const record: NearMiss = { ...head(), findings: [finding], draft: '我们北邮' };
    const told = exportRow(head(), record, says);
    expect(told).toMatchObject({ words: ['北邮'], reasons: ['fact'], draft: '我们北邮', seconds: null, useful: null });
  });

  it('is a table that spreadsheets read, with the columns that are filled', () => {
    const lines = csvOf([row], (column) => column).split('\r\n');
    expect(lines).toEqual([
      '\uFEFFat,persona,site,surface,level,kinds,outcome,seconds,useful',
      '1970-01-01T00:00:01.000Z,人设 p,weibo,weibo-home,hold,fact,edited,2.6,false',
      '',
    ]);
  });

  it('quotes what would break the table, and lets no word be a formula', () => {
    const spiky: ExportRow = { ...row, persona: '=1+1', kinds: ['a', 'b'], words: ['他说"好",\n走了'], seconds: -1 };
    const [, line] = csvOf([spiky], (column) => column).split('\r\n');
    expect(line).toContain("'=1+1,");
    expect(line).toContain('a; b');
    expect(line).toContain('"他说""好"",\n走了"');
    expect(line).toContain(',-1,');
  });
});
