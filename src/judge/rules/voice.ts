import { canonical } from '../../detect/facts.ts';
import { ownWords } from '../../draft/own-words.ts';
import type { Scale } from '../../persona/kinds.ts';
import { capped } from '../../persona/levels.ts';
import type { VoiceBand, VoiceRule } from '../../persona/types.ts';
import { TONE_SCALES } from '../../tone/registry.ts';
import type { ToneReading } from '../../tone/types.ts';
import type { Told } from '../findings.ts';
import type { Rule } from './types.ts';

/** A bare level, or a band without borders, draws the line at the scale's own threshold. */
function bandOf(rule: VoiceRule, threshold: number): VoiceBand {
  if (typeof rule === 'string') return { level: rule, above: threshold };
  return rule.above === undefined && rule.below === undefined ? { ...rule, above: threshold } : rule;
}

/** On which side of the band a reading falls. */
function sideOf(band: VoiceBand, { value, because }: ToneReading): 'above' | 'below' | undefined {
  if (band.above !== undefined && value > band.above && because.length > 0) return 'above';
  return band.below !== undefined && value < band.below ? 'below' : undefined;
}

/**
 * How the persona speaks: each scale stays inside its band. Only own words are measured, and tone never holds: it is
 * a guess about how words will be heard.
 */
export const voice: Rule = {
  rule: 'voice',
  judge: ({ draft, persona, quoted, tone }): Told[] => {
    if (ownWords(draft.text, quoted).trim() === '') return [];
    return TONE_SCALES.flatMap(({ scale, threshold }): Told[] => {
      const rule = persona.voice[scale];
      const measured = tone.get(scale);
      if (!rule || !measured) return [];
      const band = bandOf(rule, threshold);
      const side = sideOf(band, measured);
      if (!side) return [];
      const ranges = side === 'above' ? measured.because : [];
      return [
        {
          rule: 'voice',
          kind: scale,
          level: capped(band.level, 'warn'),
          ranges,
          reason: { code: `voice-${side}`, params: { scale, persona: persona.name } },
          remedies: [...ranges.slice(0, 1).map((range) => ({ type: 'drop', range }) as const), { type: 'dismiss' }],
          key: keyOf(scale, draft.text, measured),
        },
      ];
    });
  },
};

/** A dismissal is of the strongest words, not of the scale for good. */
function keyOf(scale: Scale, text: string, { because: [strongest] }: ToneReading): string {
  return `voice/${scale}/${strongest ? canonical(text.slice(strongest.start, strongest.end)) : ''}`;
}
