import { packGrams, toText } from '../../src/grams/packing.ts';
import { valueAt, type Point } from '../../src/grams/curve.ts';
import type { Subject } from '../../src/persona/kinds.ts';
import { ABOUT, type PackedSubject } from '../../src/subject/types.ts';
import type { Fitted } from './subject-fit.ts';

/** Weights below this say too little to be carried. */
const LEAST = 0.3;

const round = (value: number): number => Number(value.toFixed(3));

/** A calibrated curve with its values stretched so that they reach `ABOUT` at the log-odds `line`. */
export function withLine(curve: readonly Point[], line: number): Point[] {
  const middle = valueAt(curve, line);
  const stretched = curve.map(([odds, value]): Point => {
    const share = value < middle ? value / middle : (value - middle) / (1 - middle);
    return [odds, round(value < middle ? ABOUT * share : ABOUT + (1 - ABOUT) * share)];
  });
  return [
    ...stretched.filter(([odds]) => odds < line),
    [round(line), ABOUT] as const,
    ...stretched.filter(([odds]) => odds > line),
  ];
}

/** A model as it is shipped, one byte for a weight. */
export function packed({ grams, signals, bias }: Fitted, curve: readonly Point[]): PackedSubject {
  const { grams: bytes, unit } = packGrams(
    Float32Array.from(grams, (weight) => (Math.abs(weight) < LEAST ? 0 : weight)),
  );
  return {
    unit: Number(unit.toPrecision(6)),
    grams: toText(bytes),
    signals: Array.from(signals, (weight) => Number(weight.toFixed(2))),
    bias: round(bias),
    curve,
  };
}

/** The source of the module that holds all models. */
export function moduleOf(models: ReadonlyMap<Subject, PackedSubject>): string {
  return `import type { Subject } from '../persona/kinds.ts';
import type { PackedSubject } from './types.ts';

/**
 * The models of subjects, made by \`scripts/train-subject.ts\` from the project's own drafts in
 * \`tests/corpus/tone/tune\` and from the lexicons. Not to be edited.
 */
export const MODELS: Readonly<Record<Subject, PackedSubject>> = {
${Array.from(
  models,
  ([subject, { unit, grams, signals, bias, curve }]) => `  '${subject}': {
    unit: ${unit},
    bias: ${bias},
    signals: [${signals.join(', ')}],
    curve: [${curve.map(([odds, value]) => `[${odds}, ${value}]`).join(', ')}],
    grams: '${grams}',
  },`,
).join('\n')}
};
`;
}
