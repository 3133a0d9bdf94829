import { Measured } from '../draft/measured.ts';
import { reasonsOf } from './model/explain.ts';
import { oddsOf } from './model/models.ts';
import { AUDIBLE, SILENT } from './model/scale.ts';
import type { ToneInput, ToneReading } from './types.ts';
import { viewOf } from './view.ts';

/** Moods of which each makes a draft unhappy. */
export const UNHAPPY_MOODS = ['angry', 'sad', 'afraid'] as const;

export type UnhappyMood = (typeof UNHAPPY_MOODS)[number];

/** From here on a draft counts as unhappy, 0…1. Drawn like the lines of the moods (`lines.ts`). */
export const UNHAPPY_LINE = 0.305;

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/**
 * How surely a draft is unhappy, 0…1, be it angry, sad or afraid: half a chance of each is more than any of them alone.
 * A piece is unhappy when it is in one of the moods, 1 − ∏(1 − p), and not happy; a draft as its unhappiest piece is. The
 * chances are those of the models before their curves, which are too coarse where a mood is only half heard. The ranges
 * are those of the mood that is heard most.
 */
export function unhappiness(input: ToneInput): ToneReading {
  const view = viewOf(input);
  const moods = UNHAPPY_MOODS.map((mood) => ({ mood, odds: oddsOf(view, mood) }));
  const values = oddsOf(view, 'happy').map((happy, piece) => {
    const none = moods.reduce((chance, { odds }) => chance * (1 - chanceOf(odds[piece]!)), 1);
    return (1 - none) * (1 - chanceOf(happy));
  });
  if (values.length === 0) return SILENT;
  const value = Math.max(...values);
  const piece = values.indexOf(value);
  const [most] = moods.sort((a, b) => b.odds[piece]! - a.odds[piece]!);
  return new Measured(value, () => (value < AUDIBLE ? [] : reasonsOf(view, piece, most!.mood)));
}
