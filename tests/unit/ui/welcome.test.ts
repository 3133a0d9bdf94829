import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../src/i18n/examples.ts';
import { compileWardrobe } from '../../../src/judge/compile.ts';
import { judge } from '../../../src/judge/judge.ts';
import { stopsPress } from '../../../src/persona/levels.ts';
import { isActive } from '../../../src/persona/active.ts';
import { LANGUAGES, translate } from '../../../src/i18n/all.ts';
import { chosenLanguage } from '../../../src/ui/language.ts';
import { inWords, offers, TICKED } from '../../../src/ui/welcome/starters/offers.ts';
import {
  chosen,
  chosenWardrobe,
  drafts,
  editDraft,
  offerStarters,
  tick,
} from '../../../src/ui/welcome/starters/state.ts';
import { stopsOf } from '../../../src/ui/welcome/starters/stops.ts';
import { stretchesOf } from '../../../src/ui/welcome/try/marked.ts';
import { languageOfDraft, mended, mendsOf } from '../../../src/ui/welcome/try/remedies.ts';

const NOW = 1_763_000_000_000;

describe('starter contracts', () => {
  it('are six personas in force, with names and masks of their own', () => {
    const all = offers(NOW).map(inWords);
    expect(all).toHaveLength(6);
    expect(all.filter(isActive)).toHaveLength(6);
    for (const part of ['id', 'name', 'principle', 'purpose'] as const) {
      expect(new Set(all.map((persona) => persona[part])).size, part).toBe(6);
    }
    expect(new Set(all.map(({ mask }) => mask?.colour)).size).toBe(6);
    expect(all.every(({ confirmedAt }) => confirmedAt === NOW)).toBe(true);
  });

  it('are offered once, the first two ticked, and changed in place', () => {
    offerStarters(NOW);
    const first = drafts.value;
    offerStarters(NOW + 1);
    expect(drafts.value).toBe(first);
    expect(chosen.value).toEqual(first.slice(0, TICKED));
    editDraft(first[0]!.id, { principle: '' });
    tick(first[1]!.id, false);
    tick(first[2]!.id, true);
    expect(chosen.value.map(({ id }) => id)).toEqual([first[0]!.id, first[2]!.id]);
    expect(chosenWardrobe.value.personas[0]?.principle).toBe('');
  });

  it('follow the language of the page, but for what the user wrote', () => {
    offerStarters(NOW);
    const [first, second] = drafts.value;
    editDraft(first!.id, { purpose: 'my own words' });
    for (const language of ['en', 'zh-TW'] as const) {
      chosenLanguage.value = language;
      expect(drafts.value[0]).toMatchObject({
        id: first!.id,
        name: translate(language, 'starter.front.name'),
        purpose: 'my own words',
      });
      expect(drafts.value[1]).toMatchObject({ id: second!.id, purpose: translate(language, 'starter.hole.purpose') });
    }
    chosenLanguage.value = undefined;
  });
});

describe('the lines of a starter card', () => {
  it.each(LANGUAGES)('are two in %s, and no two cards tell of the same one', (language) => {
    const lines = stopsOf(offers(NOW).map(inWords), EXAMPLES[language].drafts);
    expect(lines.map(({ length }) => length)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(lines.flat()).toEqual([...new Set(lines.flat())]);
  });
});

describe('the box to try them in', () => {
  it('cuts a draft where its marks begin and end, the loudest on top', () => {
    const findings = [
      { level: 'warn', ranges: [{ start: 1, end: 4 }] },
      { level: 'hold', ranges: [{ start: 3, end: 5 }] },
    ] as const;
    expect(stretchesOf('012345', findings)).toEqual([
      { text: '0', level: 'clear' },
      { text: '12', level: 'warn' },
      { text: '3', level: 'hold' },
      { text: '4', level: 'hold' },
      { text: '5', level: 'clear' },
    ]);
    expect(stretchesOf('', findings)).toEqual([]);
    expect(stretchesOf('好', [])).toEqual([{ text: '好', level: 'clear' }]);
  });

  it('mends a draft in its own language, until nothing is found', () => {
    const compiled = compileWardrobe({
      personas: [{ ...inWords(offers(NOW)[1]!), id: 'hole' }],
      facts: [{ id: 'f', kind: 'school', value: '北京邮电大学', aliases: ['北邮'], shownBy: [] }],
      listeners: [],
      links: [],
    });
    const text = '我们北邮的食堂真好';
    const [finding] = judge({ text }, 'hole', compiled).findings;
    const [first, ...others] = mendsOf(finding!, text, languageOfDraft(text, 'en'));
    expect(mended(text, first!)).toBe('我们学校的食堂真好');
    expect(others.map((mend) => mended(text, mend))).toContain('我们的食堂真好');
    expect(judge({ text: mended(text, first!) }, 'hole', compiled).findings).toEqual([]);
  });

  it.each(LANGUAGES)('offers lines in %s of which the first passes, and the others are stopped', (language) => {
    const compiled = compileWardrobe({ ...chosenWardrobe.value, personas: [inWords(offers(NOW)[0]!)] });
    const [main] = compiled.wardrobe.personas;
    const stops = (['try.example.1', 'try.example.2', 'try.example.3'] as const).map((key) =>
      stopsPress(judge({ text: translate(language, key) }, main!.id, compiled).level),
    );
    expect(stops).toEqual([false, true, true]);
  });

  it.each([
    ['hello', 'zh-CN', 'en'],
    ['你好', 'zh-TW', 'zh-TW'],
    ['你好', 'en', 'zh-CN'],
  ] as const)('%s on a page in %s is mended in %s', (text, page, language) => {
    expect(languageOfDraft(text, page)).toBe(language);
  });
});
