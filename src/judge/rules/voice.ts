import { canonical } from '../../detect/facts.ts';
import { ownWords } from '../../draft/own-words.ts';
import type { Range } from '../../draft/types.ts';
import type { Scale } from '../../persona/kinds.ts';
import { capped } from '../../persona/levels.ts';
import type { Persona, VoiceBand, VoiceRule } from '../../persona/types.ts';
import { TONE_SCALES } from '../../tone/registry.ts';
import type { ToneReading, ToneScale } from '../../tone/types.ts';
import { calmed } from '../calm.ts';
import { elsewhere } from '../elsewhere.ts';
import type { Told } from '../findings.ts';
import { milderOn } from '../milder.ts';
import { voiceLevelAt } from '../site-levels.ts';
import type { Remedy } from '../types.ts';
import type { Rule, RuleInput } from './types.ts';

/** A bare level, or a band without borders, draws the line at the scale's own threshold. */
function bandOf(rule: VoiceRule, threshold: number): VoiceBand {
  if (typeof rule === 'string') return { level: rule, above: threshold };
  return rule.above === undefined && rule.below === undefined ? { ...rule, above: threshold } : rule;
}

/** On which side of the band a reading falls. */
function sideOf(band: VoiceBand, measured: ToneReading): 'above' | 'below' | undefined {
  if (band.above !== undefined && measured.value > band.above && measured.because.length > 0) return 'above';
  return band.below !== undefined && measured.value < band.below ? 'below' : undefined;
}

/** Scales that many marks make louder. */
const LOUD: ReadonlySet<Scale> = new Set(['intense', 'angry', 'hostile', 'happy', 'afraid', 'fandom']);

/** How a persona stands to a reading on a scale. */
function stanceTo(other: Persona, { scale, threshold }: ToneScale, measured: ToneReading): 'takes' | 'lets' | 'minds' {
  const rule = other.voice[scale];
  if (!rule) return 'lets';
  const band = bandOf(rule, threshold);
  if (band.level === 'clear') return 'takes';
  return sideOf(band, measured) ? 'minds' : 'lets';
}

/** A milder word, fewer marks, the strongest words out, a persona that speaks so, the draft desk, or it is none. */
function remediesFor(input: RuleInput, scale: ToneScale, measured: ToneReading, ranges: readonly Range[]): Remedy[] {
  const { draft, quoted } = input;
  const [strongest] = ranges;
  const milder = strongest && milderOn(scale.scale, draft.text, strongest);
  const calm = strongest && LOUD.has(scale.scale) ? calmed(draft.text, ownWords(draft.text, quoted)) : undefined;
  return [
    ...(milder ? [{ type: 'replace', range: milder.range, text: { words: milder.words } } as const] : []),
    ...(calm ? [{ type: 'replace', range: calm.range, text: { words: calm.words }, does: 'calm' } as const] : []),
    ...(strongest ? [{ type: 'drop', range: strongest } as const] : []),
    ...elsewhere(input, (other) => stanceTo(other, scale, measured)),
    { type: 'park' },
    { type: 'dismiss' },
  ];
}

/**
 * How the persona speaks: each scale stays inside its band. Only own words are measured, and tone never holds: it is
 * a guess about how words will be heard.
 */
export const voice: Rule = {
  rule: 'voice',
  judge: (input): Told[] => {
    const { draft, persona, quoted, tone, site } = input;
    if (ownWords(draft.text, quoted).trim() === '') return [];
    return TONE_SCALES.flatMap((one): Told[] => {
      const { scale, threshold } = one;
      const rule = persona.voice[scale];
      if (!rule) return [];
      const measured = tone.get(scale);
      const band = bandOf(rule, threshold);
      const side = sideOf(band, measured);
      if (!side) return [];
      const ranges = side === 'above' ? measured.because : [];
      return [
        {
          rule: 'voice',
          kind: scale,
          level: capped(voiceLevelAt(site, band.level), 'warn'),
          ranges,
          reason: { code: `voice-${side}`, params: { scale, persona: persona.name } },
          remedies: remediesFor(input, one, measured, ranges),
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
