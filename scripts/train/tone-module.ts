import { gzipSync } from 'node:zlib';
import { packGrams, toText } from '../../src/grams/packing.ts';
import { SIGNALS } from '../../src/tone/signals.ts';
import type { ModelName } from '../../src/tone/model/models.ts';
import type { Point } from '../../src/grams/curve.ts';
import type { PackedModel } from '../../src/tone/model/types.ts';
import type { Trained } from './tone-fit.ts';

/** A signal that weighs less moves no reading. */
const LEAST_SIGNAL = 0.02;

/** Keeps the `most` n-grams that weigh most; of equal ones those of the lower bucket. */
function pruned(grams: Float32Array, most: number): Float32Array {
  const order = [...grams.keys()]
    .filter((bucket) => grams[bucket] !== 0)
    .sort((a, b) => Math.abs(grams[b]!) - Math.abs(grams[a]!) || a - b);
  const kept = new Float32Array(grams.length);
  for (const bucket of order.slice(0, most)) kept[bucket] = grams[bucket]!;
  return kept;
}

/** A model as it is shipped: at most `most` n-grams, one byte each. */
export function packed({ grams, signals, bias }: Trained, most: number, curve: readonly Point[]): PackedModel {
  const { grams: bytes, unit } = packGrams(pruned(grams, most));
  const told = SIGNALS.flatMap((name, index) => {
    const weight = Number(signals[index]!.toFixed(2));
    return Math.abs(weight) < LEAST_SIGNAL ? [] : [[name, weight] as const];
  });
  return {
    unit: Number(unit.toPrecision(6)),
    grams: toText(bytes),
    signals: Object.fromEntries(told),
    bias: Number(bias.toFixed(3)),
    curve,
  };
}

const quoted = (name: string): string => (/^[a-z]\w*$/.test(name) ? name : `'${name}'`);

/** The name that a model's module exports. */
const constantOf = (name: ModelName): string => name.toUpperCase().replaceAll('-', '_');

/** The source of the module that holds a model. */
export function moduleOf(name: ModelName, { unit, grams, signals, bias, curve }: PackedModel): string {
  return `import type { PackedModel } from '../model/types.ts';

/** Made by \`scripts/train-tone.ts\`; see \`docs/tone-model.md\`. Not to be edited. */
export const ${constantOf(name)}: PackedModel = {
  unit: ${unit},
  bias: ${bias},
  signals: {
${Object.entries(signals)
  .map(([signal, weight]) => `    ${quoted(signal)}: ${weight},`)
  .join('\n')}
  },
  curve: [
${curve.map(([odds, value]) => `    [${odds}, ${value}],`).join('\n')}
  ],
  grams:
    '${grams}',
};
`;
}

/** What a module weighs in a download, kB gz. */
export const weightOf = (source: string): number => gzipSync(source, { level: 9 }).length / 1000;
