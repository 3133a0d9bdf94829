import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileWardrobe } from '../../../src/judge/compile.ts';
import { judge } from '../../../src/judge/judge.ts';
import { Recollection } from '../../../src/judge/recollection.ts';
import type { Finding } from '../../../src/judge/types.ts';
import { allEdits, cardView, editOf } from '../../../src/keeper/card-view.ts';
import type { Session } from '../../../src/keeper/sessions.ts';
import type { Draft } from '../../../src/draft/types.ts';
import { maskOf } from '../../../src/persona/mask.ts';
import { sentOf } from '../../../src/keeper/traces.ts';
import { draftOf, HANDOVER, LEAK, Recorder, SETTINGS, WARDROBE } from './support.ts';

const vent = WARDROBE.personas[1]!;
const compiled = compileWardrobe(WARDROBE);

function viewOf(draft: Draft, { session = {}, wardrobe = WARDROBE, settings = SETTINGS } = {}) {
  const judged = { rev: 3, draft, persona: vent, verdict: judge(draft, vent.id, compiled) };
  const guard: Session = {
    token: 'token',
    site: 'weibo',
    loadedAt: 0,
    guard: new Recorder(),
    recollection: new Recollection(),
    files: new Map(),
    cardOpen: false,
    openings: 0,
    ...session,
  };
  const sent = sentOf([], new Uint8Array(32));
  return cardView(guard, judged, { wardrobe, settings, compiled, handover: HANDOVER, dismissed: new Map(), sent });
}

describe('the card', () => {
  it('says whose draft it is and what was found in it', () => {
    const view = viewOf(LEAK);
    expect(view).toMatchObject({
      rev: 3,
      level: 'hold',
      persona: { name: '小号', stage: 'back', mask: { glyph: '小' } },
      open: false,
      released: false,
    });
    expect(view.findings).toMatchObject([
      { rule: 'fact', level: 'hold', text: '北邮', reason: { code: 'fact', params: { allowed: '大号' } } },
    ]);
  });

  it('offers remedies in words, each with its place in the finding’s own list', () => {
    expect(viewOf(LEAK).findings[0]?.remedies).toEqual([
      { type: 'replace', index: 0, from: '北邮', to: '学校' },
      { type: 'drop', index: 1, from: '北邮' },
      { type: 'switch', index: 2, personaName: '大号', mask: maskOf({ id: 'main', name: '大号', stage: 'front' }) },
      { type: 'dismiss', index: 3 },
    ]);
  });

  it('says what a replacement does where the words alone do not show it', () => {
    const link = 'https://music.163.com/song?id=1&userid=12345678';
    expect(viewOf(draftOf(`听 ${link}`)).findings[0]?.remedies[0]).toEqual({
      type: 'replace',
      index: 0,
      from: link,
      to: 'https://music.163.com/song?id=1',
      does: 'unshare',
    });
  });

  it('leaves a persona out that is gone, and every other remedy keeps its place', () => {
    const wardrobe = { ...WARDROBE, personas: WARDROBE.personas.slice(1) };
    const remedies = viewOf(LEAK, { wardrobe }).findings[0]?.remedies;
    expect(remedies?.map(({ type, index }) => [type, index])).toEqual([
      ['replace', 0],
      ['drop', 1],
      ['dismiss', 3],
    ]);
  });

  it('stands open, and says that the draft was let go, as long as it is that draft', () => {
    expect(viewOf(LEAK, { session: { cardOpen: true, released: 3 } })).toMatchObject({ open: true, released: true });
    expect(viewOf(LEAK, { session: { released: 2 } }).released).toBe(false);
  });

  it('speaks the language that the user chose', () => {
    expect(viewOf(LEAK, { settings: { ...SETTINGS, language: 'en' } }).language).toBe('en');
    expect(viewOf(LEAK).language).toBeUndefined();
  });
});

describe('a replacement', () => {
  const replace = { type: 'replace', range: { start: 0, end: 4 } } as const;

  it('speaks the language of the draft', () => {
    expect(editOf({ ...replace, text: { key: 'school' } }, 'BUPT 的食堂')).toEqual({ start: 0, end: 4, text: '学校' });
    expect(editOf({ ...replace, text: { key: 'school' } }, 'BUPT canteen').text).toMatch(/^[a-z ]+$/i);
  });

  it('takes the user’s own words as they are', () => {
    expect(editOf({ ...replace, text: { words: 'school' } }, 'BUPT 的食堂').text).toBe('school');
  });

  it('leaves nothing where words are taken out', () => {
    expect(editOf({ type: 'drop', range: { start: 2, end: 4 } }, '我们北邮')).toEqual({ start: 2, end: 4, text: '' });
  });
});

describe('all replacements at once', () => {
  const range = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length }));
  const remedies = fc.array(
    fc.oneof(
      range.map((at) => ({ type: 'replace', range: at, text: { words: '那个' } }) as const),
      range.map((at) => ({ type: 'drop', range: at }) as const),
      fc.constant({ type: 'dismiss' } as const),
    ),
    { maxLength: 4 },
  );
  const findings = fc.array(
    remedies.map((some): Finding => ({
      rule: 'detail',
      kind: 'phone',
      level: 'warn',
      ranges: [],
      text: '',
      reason: { code: '', params: {} },
      remedies: some,
      key: '',
    })),
    { maxLength: 8 },
  );

  it('never overlap, are first replacements, and leave no finding out that had room', () => {
    fc.assert(
      fc.property(findings, (found) => {
        const edits = allEdits(found, '嗯'.repeat(60));
        const firsts = found.flatMap((finding) => finding.remedies.find(({ type }) => type === 'replace') ?? []);
        const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
          a.start < b.end && b.start < a.end;
        edits.forEach((edit, index) => {
          expect(edits.slice(index + 1).filter((other) => overlaps(edit, other))).toEqual([]);
          expect(firsts).toContainEqual({
            type: 'replace',
            range: { start: edit.start, end: edit.end },
            text: { words: edit.text },
          });
        });
        for (const first of firsts) {
          if (first.type === 'replace') expect(edits.some((edit) => overlaps(edit, first.range))).toBe(true);
        }
      }),
    );
  });

  it('are the louder finding’s where two want the same words', () => {
    const { findings: found } = judge(draftOf('我们北邮的食堂'), vent.id, compiled);
    const quieter = {
      ...found[0]!,
      level: 'note',
      remedies: [{ type: 'replace', range: { start: 2, end: 3 }, text: { words: '别' } }],
    } as const;
    expect(allEdits([found[0]!, quieter], '我们北邮的食堂')).toEqual([{ start: 2, end: 4, text: '学校' }]);
  });
});
