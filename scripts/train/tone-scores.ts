/** How well a line at `line` parts what is heard (1) from what is not (0); what is half heard (0.5) is left out. */
export interface Score {
  readonly line: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 of everything at `line` or above. */
export function scoreAt(line: number, values: readonly number[], labels: readonly number[]): Score {
  const found = values.filter((value, index) => value >= line && labels[index] !== 0.5).length;
  const right = values.filter((value, index) => value >= line && labels[index] === 1).length;
  const there = labels.filter((label) => label === 1).length;
  return {
    line,
    precision: found === 0 ? 0 : right / found,
    recall: there === 0 ? 0 : right / there,
    f1: found + there === 0 ? 0 : (2 * right) / (found + there),
  };
}

/** The line with the best F1 among those in steps of a twentieth. */
export function bestScore(values: readonly number[], labels: readonly number[]): Score {
  return Array.from({ length: 19 }, (_, step) => scoreAt((step + 1) / 20, values, labels)).reduce((best, score) =>
    score.f1 > best.f1 ? score : best,
  );
}

const BINS = 10;

/** Expected calibration error (Naeini et al. 2015) over ten bins of equal width: how far values are from labels. */
export function calibrationError(values: readonly number[], labels: readonly number[]): number {
  const off = new Float64Array(BINS);
  values.forEach((value, index) => {
    const bin = Math.min(BINS - 1, Math.floor(value * BINS));
    off[bin]! += value - labels[index]!;
  });
  return off.reduce((sum, error) => sum + Math.abs(error), 0) / values.length;
}
