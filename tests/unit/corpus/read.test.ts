import { describe, expect, it } from 'vitest';
import { parseDraft, readDrafts } from '../../corpus/details/read.ts';

describe('a line of the corpus', () => {
  it('is a draft with labelled ranges', () => {
    const { text, details } = parseDraft('在{school:北邮}读{class:大二}！', 'a:1', 'a');
    expect(text).toBe('在北邮读大二！');
    expect(details).toEqual([
      { kind: 'school', start: 1, end: 3 },
      { kind: 'class', start: 4, end: 6 },
    ]);
  });

  it('spells line breaks, which take one unit as they do in the draft', () => {
    const { text, details } = parseDraft('一⏎二⏎{phone:13500000000}', 'a:1');
    expect(text).toBe('一\n二\n13500000000');
    expect(text.slice(details[0]!.start, details[0]!.end)).toBe('13500000000');
  });

  it('counts in UTF-16 units', () => {
    const { text, details } = parseDraft('😀{fact:北🌸邮}', 'a:1');
    expect(details).toEqual([{ kind: 'fact', start: 2, end: 6 }]);
    expect(text.slice(2, 6)).toBe('北🌸邮');
  });

  it('may hold nothing', () => {
    expect(parseDraft('困', 'a:1', 'everyday')).toEqual({ id: 'a:1', topic: 'everyday', text: '困', details: [] });
  });

  it.each([
    ['a kind that there is not', '{shcool:北邮}', 'a:1: there is no kind "shcool".'],
    ['a brace that is not closed', '{school:北邮', 'a:1: a brace that labels nothing.'],
    ['a brace with no kind', '北邮}', 'a:1: a brace that labels nothing.'],
  ])('is refused with %s', (_, line, message) => {
    expect(() => parseDraft(line, 'a:1')).toThrow(message);
  });
});

describe('a half of the corpus', () => {
  const drafts = readDrafts('measure');

  it('says where each draft stands', () => {
    expect(drafts.length).toBeGreaterThan(0);
    for (const { id, topic } of drafts) expect(id).toMatch(new RegExp(`^${topic}/measure:\\d+$`));
  });

  it('leaves remarks and empty lines out', () => {
    expect(drafts.filter(({ text }) => text === '' || text.startsWith('# '))).toEqual([]);
  });

  it('can be read by topic', () => {
    const topics = new Set(readDrafts('measure', ['everyday', 'links']).map(({ topic }) => topic));
    expect([...topics]).toEqual(['everyday', 'links']);
  });
});
