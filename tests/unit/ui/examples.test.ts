import compromise from 'compromise';
import { describe, expect, it } from 'vitest';
import { englishDetectors } from '../../../src/detect/english.ts';
import { DETECTORS } from '../../../src/detect/registry.ts';
import { EXAMPLES } from '../../../src/i18n/examples.ts';
import { LANGUAGES } from '../../../src/i18n/index.ts';
import { compileWardrobe } from '../../../src/judge/compile.ts';
import { judge } from '../../../src/judge/judge.ts';
import { DETAIL_KINDS } from '../../../src/persona/kinds.ts';
import { stopsPress } from '../../../src/persona/levels.ts';
import { STARTERS } from '../../../src/persona/starters.ts';
import type { Persona } from '../../../src/persona/types.ts';
import { judged, pickExamples, SHOWN, stoppedFor } from '../../../src/ui/review/personas/examples/pick.ts';

const bare: Persona = { id: 'p', name: '', stage: 'back', accounts: [], details: {}, voice: {}, subjects: {} };

/** The starter contracts, and one that says nothing yet. */
const contracts = [
  { name: 'new', persona: bare },
  ...STARTERS.map(({ id, stage, contract }) => ({ name: id, persona: { ...bare, stage, ...contract } })),
];

const cases = LANGUAGES.flatMap((language) => contracts.map((contract) => ({ language, ...contract })));

const compiled = (persona: Persona) => compileWardrobe({ personas: [persona], facts: [], listeners: [], links: [] });

describe('the examples of a contract', () => {
  it.each(LANGUAGES)('in %s come from about sixty different drafts', (language) => {
    const { drafts } = EXAMPLES[language];
    expect(new Set(drafts).size).toBe(drafts.length);
    expect(drafts.length).toBeGreaterThanOrEqual(60);
  });

  it.each(cases)('of $name in $language: six are stopped, each for its own reason, and six pass', (one) => {
    const { stopped, silent } = pickExamples(judged(EXAMPLES[one.language].drafts, 'p', compiled(one.persona)));
    expect([stopped.length, silent.length]).toEqual([SHOWN, SHOWN]);
    expect(stopped.every(({ verdict }) => stopsPress(verdict.level))).toBe(true);
    expect(new Set(stopped.map((example) => stoppedFor(example)?.kind)).size).toBe(SHOWN);
    expect(silent.every(({ verdict }) => verdict.findings.length === 0)).toBe(true);
  });

  it.each(cases)('of $name in $language are what the background says too, which also reads English names', (one) => {
    // The page leaves compromise out: it weighs more than all of the page.
    const detectors = [...DETECTORS, ...englishDetectors(compromise)];
    const wardrobe = compiled(one.persona);
    for (const { text, verdict } of judged(EXAMPLES[one.language].drafts, 'p', wardrobe)) {
      expect(judge({ text }, 'p', wardrobe, { detectors }).level, text).toBe(verdict.level);
    }
  });

  it('are fewer where a contract stops less', () => {
    const details = Object.fromEntries(DETAIL_KINDS.map((kind) => [kind, 'clear']));
    const { stopped } = pickExamples(judged(EXAMPLES['zh-CN'].drafts, 'p', compiled({ ...bare, details })));
    expect(stopped.length).toBeLessThan(SHOWN);
  });
});
