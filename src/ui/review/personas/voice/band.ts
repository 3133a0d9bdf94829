import type { Scale } from '../../../../persona/kinds.ts';
import type { Level } from '../../../../persona/levels.ts';
import type { Persona, VoiceBand, VoiceRule } from '../../../../persona/types.ts';
import { TONE_SCALES } from '../../../../tone/registry.ts';
import { voiceLevel } from '../contract.ts';

/** The steps of a slider from one end of a scale to the other. */
export const STEPS = 100;

/** A voice rule as sliders show it, in steps: broken above `top` and below `bottom`. */
export interface Band {
  readonly level: Level;
  readonly top: number;
  readonly bottom: number;
}

const stepsOf = (share: number): number => Math.round(share * STEPS);

/** Where a bare level draws the line, in steps. */
function usualTop(scale: Scale): number {
  return stepsOf(TONE_SCALES.find((known) => known.scale === scale)?.threshold ?? 1);
}

/** What the sliders show of a rule. A rule with a lower line only has no upper one: its slider stands at the end. */
export function bandOf(scale: Scale, rule: VoiceRule | undefined): Band {
  const level = voiceLevel(rule) ?? 'clear';
  if (typeof rule !== 'object') return { level, top: usualTop(scale), bottom: 0 };
  const top = rule.above ?? (rule.below === undefined ? usualTop(scale) / STEPS : 1);
  return { level, top: stepsOf(top), bottom: stepsOf(rule.below ?? 0) };
}

/** The rule that the sliders say. A line at the end of its slider is none. */
export function ruleOf({ level, top, bottom }: Band): VoiceRule {
  const below = bottom > 0 ? { below: bottom / STEPS } : {};
  const above = top < STEPS || bottom === 0 ? { above: top / STEPS } : {};
  return { level, ...above, ...below } satisfies VoiceBand;
}

/** The band with one of its lines moved; the lines never cross. */
export function moved({ level, top, bottom }: Band, line: 'top' | 'bottom', to: number): Band {
  if (line === 'top') return { level, top: to, bottom: Math.min(bottom, to) };
  return { level, top: Math.max(top, to), bottom: to };
}

/** The persona with this band on a scale. */
export function withBand(persona: Persona, scale: Scale, band: Band): Persona {
  return { ...persona, voice: { ...persona.voice, [scale]: ruleOf(band) } };
}
