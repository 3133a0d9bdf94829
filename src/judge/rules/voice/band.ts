import type { VoiceBand, VoiceRule } from '../../../persona/types.ts';
import type { ToneReading } from '../../../tone/types.ts';

/** A bare level, or a band without borders, draws the line at the scale's own threshold. */
export function bandOf(rule: VoiceRule, threshold: number): VoiceBand {
  if (typeof rule === 'string') return { level: rule, above: threshold };
  return rule.above === undefined && rule.below === undefined ? { ...rule, above: threshold } : rule;
}

/** On which side of the band a reading falls. */
export function sideOf(band: VoiceBand, measured: ToneReading): 'above' | 'below' | undefined {
  if (band.above !== undefined && measured.value > band.above && measured.because.length > 0) return 'above';
  return band.below !== undefined && measured.value < band.below ? 'below' : undefined;
}
