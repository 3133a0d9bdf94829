import type { Range } from '../draft/types.ts';
import type { ToneReading } from './types.ts';

/** One thing that moves a scale, 0…1, and where it stands. */
export interface Weight extends Range {
  readonly weight: number;
}

/** Joins weights as if each were the chance to be heard so: 1 − ∏(1 − w). The strongest range first. */
export function reading(weights: readonly Weight[]): ToneReading {
  const heard = weights.filter(({ weight }) => weight > 0);
  return {
    value: 1 - heard.reduce((silence, { weight }) => silence * (1 - weight), 1),
    because: [...heard]
      .sort((a, b) => b.weight - a.weight || a.start - b.start)
      .map(({ start, end }) => ({ start, end })),
  };
}
