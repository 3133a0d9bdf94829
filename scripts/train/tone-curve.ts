import type { Point } from '../../src/grams/curve.ts';

/** Examples of one step at least, counted so that the rarer side has its say. */
const LEAST_OF_A_STEP = 40;
/** As many examples are imagined at the mean of all, so that no step says never or always. */
const IMAGINED = 0.5;
/** Steps of the curve at most. */
const MOST_STEPS = 24;

interface Step {
  odds: number;
  heard: number;
  count: number;
}

const shareOf = ({ heard, count }: Step): number => heard / count;

/** Neighbours that fall are pooled until all rise (Ayer et al. 1955, pool adjacent violators). */
function rising(steps: readonly Step[]): Step[] {
  const pooled: Step[] = [];
  for (const step of steps) {
    let last = { ...step };
    for (let before = pooled.at(-1); before && shareOf(before) >= shareOf(last); before = pooled.at(-1)) {
      pooled.pop();
      last = { odds: before.odds + last.odds, heard: before.heard + last.heard, count: before.count + last.count };
    }
    pooled.push(last);
  }
  return pooled;
}

/**
 * A curve from log-odds to how likely the scale is heard: isotonic regression over steps of examples, straight lines
 * between their middles. `labels` are 0…1.
 */
export function curveOf(odds: readonly number[], labels: readonly number[]): Point[] {
  const order = odds.map((_, index) => index).sort((a, b) => odds[a]! - odds[b]! || a - b);
  const mean = labels.reduce((sum, label) => sum + label, 0) / labels.length;
  // Where few are heard, a step holds more examples: it ends when enough on the rarer side are in it.
  const wanted = Math.max(LEAST_OF_A_STEP * Math.min(mean, 1 - mean), (mean * labels.length) / MOST_STEPS);
  const steps: Step[] = [];
  let step: Step = { odds: 0, heard: 0, count: 0 };
  for (const index of order) {
    step.odds += odds[index]!;
    step.heard += labels[index]!;
    step.count++;
    if (step.count < LEAST_OF_A_STEP || Math.max(step.heard, step.count / 8) < wanted) continue;
    steps.push(step);
    step = { odds: 0, heard: 0, count: 0 };
  }
  const last = steps.at(-1);
  if (last && step.count < LEAST_OF_A_STEP) {
    last.odds += step.odds;
    last.heard += step.heard;
    last.count += step.count;
  } else if (step.count > 0) {
    steps.push(step);
  }
  const points = rising(steps).map(({ odds: sum, heard, count }): Point => [
    round(sum / count),
    round((heard + IMAGINED * mean) / (count + IMAGINED)),
  ]);
  const lowest = Math.min(...odds);
  const highest = Math.max(...odds);
  const [first] = points;
  const end = points.at(-1)!;
  return [
    ...(lowest < first![0] ? [[round(lowest), round(first![1] / 2)] as const] : []),
    ...points,
    ...(highest > end[0] ? [[round(highest), round((1 + end[1]) / 2)] as const] : []),
  ];
}

const round = (value: number): number => Number(value.toFixed(3));
