import { afterEach, describe, expect, it, vi } from 'vitest';
import { suggestFacts, type SuggestedFact } from '../../../src/detect/suggest-facts.ts';
import { compileWardrobe } from '../../../src/judge/compile.ts';
import { judge } from '../../../src/judge/judge.ts';
import { LANGUAGES, translate } from '../../../src/i18n/all.ts';
import { stopsPress } from '../../../src/persona/levels.ts';
import { parseWardrobe } from '../../../src/persona/schema.ts';
import type { Fact } from '../../../src/persona/types.ts';
import { factsThatFit, twinOf } from '../../../src/ui/review/facts/fitting.ts';
import { placeAfter } from '../../../src/ui/review/facts/grid-keys.ts';
import { anyShown, coverAll, coverWhenHidden, isShown, show, showAll } from '../../../src/ui/review/facts/reveal.ts';
import { aliasesInLine } from '../../../src/ui/review/facts/shown-by.ts';
import { asFacts, isUnsure, tickedAtFirst } from '../../../src/ui/review/facts/suggested.ts';

const school: Fact = { id: 's', kind: 'school', value: '北京邮电大学', aliases: ['北邮', 'BUPT'], shownBy: [] };
const phone: Fact = { id: 'p', kind: 'phone', value: '13812345678', aliases: [], shownBy: [] };

describe('the keys of the matrix', () => {
  const cells = [4, 4, 2];

  it.each([
    ['ArrowRight', false, { row: 0, cell: 0 }, { row: 0, cell: 1 }],
    ['ArrowLeft', false, { row: 0, cell: 1 }, { row: 0, cell: 0 }],
    ['ArrowDown', false, { row: 0, cell: 3 }, { row: 1, cell: 3 }],
    ['ArrowDown', false, { row: 1, cell: 3 }, { row: 2, cell: 1 }],
    ['ArrowUp', false, { row: 1, cell: 2 }, { row: 0, cell: 2 }],
    ['Home', false, { row: 1, cell: 2 }, { row: 1, cell: 0 }],
    ['End', false, { row: 1, cell: 0 }, { row: 1, cell: 3 }],
    ['Home', true, { row: 1, cell: 2 }, { row: 0, cell: 0 }],
    ['End', true, { row: 0, cell: 0 }, { row: 2, cell: 1 }],
    ['PageDown', false, { row: 0, cell: 0 }, { row: 2, cell: 0 }],
    ['PageUp', false, { row: 2, cell: 1 }, { row: 0, cell: 1 }],
  ])('%s (ctrl %s) leads from %j to %j', (key, ctrl, from, to) => {
    expect(placeAfter(key, ctrl, from, cells)).toEqual(to);
  });

  it.each([
    ['ArrowLeft', { row: 0, cell: 0 }],
    ['ArrowUp', { row: 0, cell: 0 }],
    ['ArrowRight', { row: 0, cell: 3 }],
    ['ArrowDown', { row: 2, cell: 0 }],
    ['a', { row: 0, cell: 0 }],
  ])('%s leads nowhere from %j', (key, from) => {
    expect(placeAfter(key, false, from, cells)).toBeUndefined();
  });
});

describe('covered values', () => {
  afterEach(coverAll);

  it('are shown one by one or all at once, and covered again', () => {
    show('s', true);
    expect([isShown('s'), isShown('p')]).toEqual([true, false]);
    showAll(['s', 'p']);
    show('s', false);
    expect([isShown('s'), isShown('p'), anyShown.value]).toEqual([false, true, true]);
    coverAll();
    expect(anyShown.value).toBe(false);
  });

  it('are covered when the page is hidden, until nobody listens', () => {
    const page = Object.assign(new EventTarget(), { hidden: false }) as unknown as Document & { hidden: boolean };
    const stop = coverWhenHidden(page);
    show('s', true);
    page.dispatchEvent(new Event('visibilitychange'));
    expect(isShown('s')).toBe(true);
    vi.spyOn(page, 'hidden', 'get').mockReturnValue(true);
    page.dispatchEvent(new Event('visibilitychange'));
    expect(isShown('s')).toBe(false);
    stop();
    show('s', true);
    page.dispatchEvent(new Event('visibilitychange'));
    expect(isShown('s')).toBe(true);
  });
});

describe('finding one fact among many', () => {
  const find = (words: string) =>
    factsThatFit([school, phone], words, ({ kind }) => (kind === 'phone' ? '电话' : '学校'));

  it('goes by kind, value and other names', () => {
    expect(find('电话')).toEqual([phone]);
    expect(find('ｂｕｐｔ ')).toEqual([school]);
    expect(find('5678')).toEqual([phone]);
    expect(find(' ')).toEqual([school, phone]);
    expect(find('清华')).toEqual([]);
  });

  it('knows what is listed already, under any of its names', () => {
    expect(twinOf([school, phone], { kind: 'school', value: ' bupt' })).toBe(school);
    expect(twinOf([school, phone], { kind: 'employer', value: 'bupt' })).toBeUndefined();
  });

  it('takes other names from one line', () => {
    expect(aliasesInLine('北邮、BUPT， 北邮;')).toEqual(['北邮', 'BUPT']);
  });
});

describe('suggested facts', () => {
  const found: SuggestedFact = { kind: 'school', value: '北邮', aliases: ['北京邮电大学'], certainty: 0.9 };

  it('are ticked where they are sure and new', () => {
    expect(tickedAtFirst(found)).toBe(true);
    expect(tickedAtFirst({ ...found, certainty: 0.4 })).toBe(false);
    expect(isUnsure({ ...found, certainty: 0.4 })).toBe(true);
    expect(tickedAtFirst({ ...found, listedAs: 's' })).toBe(false);
  });

  it('become facts of whoever may show them', () => {
    expect(asFacts([found], ['main'], () => 'new')).toEqual([
      { id: 'new', kind: 'school', value: '北邮', aliases: ['北京邮电大学'], shownBy: ['main'] },
    ]);
  });
});

describe('what the page teaches by', () => {
  /** A name without what stands before it: 也叫北邮, also Stanford. */
  const nameIn = (text: string): string => text.replace(/^(?:也叫|also )/, '');

  it.each(LANGUAGES)('is true of the example in %s: stopped on the alt, passed on the main account', (language) => {
    const compiled = compileWardrobe(
      parseWardrobe({
        personas: [{ id: 'main' }, { id: 'alt' }],
        facts: [
          {
            kind: 'school',
            value: translate(language, 'facts.example.value'),
            aliases: [nameIn(translate(language, 'facts.example.alias'))],
            shownBy: ['main'],
          },
        ],
      }),
    );
    const drafts = [...translate(language, 'facts.example.then').matchAll(/[「“](.+?)[」”]/gu)].map(
      ([, text]) => text!,
    );
    const stops = (persona: string) => drafts.map((text) => stopsPress(judge({ text }, persona, compiled).level));
    expect(stops('alt')).toEqual([true, true]);
    expect(stops('main')).toEqual([false, false]);
  });

  it.each(LANGUAGES)('finds facts in the profile that it gives as an example in %s', (language) => {
    const found = suggestFacts(translate(language, 'facts.import.placeholder'), []);
    expect(found.length).toBeGreaterThanOrEqual(2);
  });
});
