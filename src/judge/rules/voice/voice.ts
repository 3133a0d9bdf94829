import { canonical } from '../../../detect/facts.ts';
import { ownWords } from '../../../draft/own-words.ts';
import type { Scale } from '../../../persona/kinds.ts';
import { capped } from '../../../persona/levels.ts';
import type { Persona } from '../../../persona/types.ts';
import { TONE_SCALES } from '../../../tone/registry.ts';
import type { ToneReading, ToneScale } from '../../../tone/types.ts';
import type { Told } from '../../findings.ts';
import { voiceLevelAt } from '../../site-levels.ts';
import type { Rule, RuleInput } from '../types.ts';
import { bandOf, sideOf } from './band.ts';
import { remediesFor } from './remedies.ts';
import { unhappy } from './unhappy.ts';

/** How a persona stands to a reading on a scale. */
function stanceTo(other: Persona, { scale, threshold }: ToneScale, measured: ToneReading): 'takes' | 'lets' | 'minds' {
  const rule = other.voice[scale];
  if (!rule) return 'lets';
  const band = bandOf(rule, threshold);
  if (band.level === 'clear') return 'takes';
  return sideOf(band, measured) ? 'minds' : 'lets';
}

/** What a draft breaks of the promise about one scale. */
function broken(input: RuleInput, one: ToneScale): Told | undefined {
  const { draft, persona, tone, site } = input;
  const { scale, threshold } = one;
  const rule = persona.voice[scale];
  if (!rule) return undefined;
  const measured = tone.get(scale);
  const band = bandOf(rule, threshold);
  const side = sideOf(band, measured);
  if (!side) return undefined;
  const ranges = side === 'above' ? measured.because : [];
  return {
    rule: 'voice',
    kind: scale,
    level: capped(voiceLevelAt(site, band.level), 'warn'),
    ranges,
    reason: { code: `voice-${side}`, params: { scale, persona: persona.name } },
    remedies: remediesFor(input, scale, ranges, (other) => stanceTo(other, one, measured)),
    key: keyOf(scale, draft.text, measured),
  };
}

/**
 * How the persona speaks: each scale stays inside its band, and moods that it minds alike do not add up to an unhappy
 * draft. Only own words are measured, and tone never holds: it is a guess about how words will be heard.
 */
export const voice: Rule = {
  rule: 'voice',
  judge: (input) => {
    if (ownWords(input.draft.text, input.quoted).trim() === '') return [];
    const told = TONE_SCALES.flatMap((one) => broken(input, one) ?? []);
    return [...told, ...unhappy(input, told)];
  },
};

/** A dismissal is of the strongest words, not of the scale for good. */
function keyOf(scale: Scale, text: string, { because: [strongest] }: ToneReading): string {
  return `voice/${scale}/${strongest ? canonical(text.slice(strongest.start, strongest.end)) : ''}`;
}
