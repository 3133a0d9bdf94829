import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../src/ui/desk/verdict/summary.ts';
import { dueChoices } from '../../../src/ui/desk/parked/due.ts';
import { editBetween, mergedEdit } from '../../../src/ui/desk/write/edits.ts';
import { carried, stretches, type LevelRange } from '../../../src/ui/desk/write/marked.ts';

describe('edits of the draft', () => {
  it('are made one, so that one undo takes them all back', () => {
    const text = '小白在北邮吃饭';
    const edits = [
      { start: 3, end: 5, text: '学校' },
      { start: 0, end: 2, text: '一个朋友' },
    ];
    expect(mergedEdit(text, edits)).toEqual({ start: 0, end: 5, text: '一个朋友在学校' });
    expect(mergedEdit(text, [])).toBeUndefined();
  });

  it.each([
    ['', '在', { start: 0, end: 0, text: '在' }],
    ['我们北邮', '我们学校', { start: 2, end: 4, text: '学校' }],
    ['aaa', 'aa', { start: 2, end: 3, text: '' }],
    ['abc', 'abXc', { start: 2, end: 2, text: 'X' }],
  ])('are as small as they can be: %s to %s', (before, after, edit) => {
    expect(editBetween(before, after)).toEqual(edit);
    expect(before.slice(0, edit.start) + edit.text + before.slice(edit.end)).toBe(after);
  });

  it('are none where nothing changed', () => {
    expect(editBetween('在', '在')).toBeUndefined();
  });
});

describe('marks while the newest verdict is on its way', () => {
  const marks: readonly LevelRange[] = [
    { start: 0, end: 2, level: 'warn' },
    { start: 5, end: 7, level: 'hold' },
  ];

  it('stay where they were before a change, and move behind it', () => {
    expect(carried(marks, '小白今天在北邮', '小白今天也在北邮')).toEqual([
      { start: 0, end: 2, level: 'warn' },
      { start: 6, end: 8, level: 'hold' },
    ]);
  });

  it('are gone from words that were changed themselves', () => {
    expect(carried(marks, '小白今天在北邮', '小白今天在北京')).toEqual([{ start: 0, end: 2, level: 'warn' }]);
    expect(carried(marks, '小白今天在北邮', '')).toEqual([]);
  });

  it('are as loud as the loudest of those that overlap', () => {
    const over: readonly LevelRange[] = [
      { start: 1, end: 4, level: 'note' },
      { start: 2, end: 3, level: 'hold' },
    ];
    expect(stretches('abcde', over)).toEqual([
      { text: 'a' },
      { text: 'b', level: 'note' },
      { text: 'c', level: 'hold' },
      { text: 'd', level: 'note' },
      { text: 'e' },
    ]);
  });

  it('never lose a character, also of ranges that reach too far', () => {
    const text = '今天🎉在';
    const far: readonly LevelRange[] = [{ start: 2, end: 99, level: 'warn' }];
    expect(
      stretches(text, far)
        .map(({ text: words }) => words)
        .join(''),
    ).toBe(text);
    expect(stretches('', [])).toEqual([]);
  });
});

describe('when to look again', () => {
  const at = (hour: number, minute = 0): number => new Date(2026, 10, 20, hour, minute).getTime();
  const told = (now: number) => dueChoices(now).map(({ key, at: due }) => [key, new Date(due).toString().slice(0, 21)]);

  it('is in two hours, tonight, or tomorrow morning', () => {
    expect(told(at(14, 30))).toEqual([
      ['two-hours', 'Fri Nov 20 2026 16:30'],
      ['tonight', 'Fri Nov 20 2026 21:00'],
      ['tomorrow', 'Sat Nov 21 2026 08:00'],
    ]);
  });

  it('leaves tonight out where that is sooner than two hours', () => {
    expect(told(at(19)).map(([key]) => key)).toEqual(['two-hours', 'tomorrow']);
    expect(told(at(23, 59)).at(-1)).toEqual(['tomorrow', 'Sat Nov 21 2026 08:00']);
  });

  it('takes the morning that comes next for tomorrow, after midnight too', () => {
    expect(told(at(1)).at(-1)).toEqual(['tomorrow', 'Fri Nov 20 2026 08:00']);
    expect(told(at(6)).at(-1)).toEqual(['tomorrow', 'Sat Nov 21 2026 08:00']);
  });
});

describe('the line about the verdict', () => {
  it('counts by level, the loudest first, and leaves out what there is none of', () => {
    const findings = (['note', 'hold', 'note'] as const).map((level) => ({ level }));
    expect(countsOf({ findings: findings as never })).toEqual([
      { level: 'hold', count: 1 },
      { level: 'note', count: 2 },
    ]);
  });
});
