import { Measured } from '../../draft/measured.ts';
import { valueAt } from '../../grams/curve.ts';
import type { Scale } from '../../persona/kinds.ts';
import { LINES } from '../lines.ts';
import type { ToneInput, ToneReading, ToneScale } from '../types.ts';
import { viewOf } from '../view.ts';
import { reasonsOf } from './explain.ts';
import { MODELS, oddsOf, type ModelName } from './models.ts';

/** From here on a reading says why; no contract asks below. */
export const AUDIBLE = 0.05;

/** What is said of a draft that says nothing. */
export const SILENT: ToneReading = { value: 0, because: [] };

/** What a model hears in a draft, which sounds as its loudest piece does. */
export function loudestOf(name: ModelName, input: ToneInput): ToneReading {
  const view = viewOf(input);
  const odds = oddsOf(view, name);
  if (odds.length === 0) return SILENT;
  const loudest = odds.indexOf(Math.max(...odds));
  const value = valueAt(MODELS[name].curve, odds[loudest]!);
  return new Measured(value, () => (value < AUDIBLE ? [] : reasonsOf(view, loudest, name)));
}

/** A scale that one model hears. */
export function modelScale(scale: Scale & ModelName): ToneScale {
  return { scale, threshold: LINES[scale], measure: (input) => loudestOf(scale, input) };
}
