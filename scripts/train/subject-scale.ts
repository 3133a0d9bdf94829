import type { Row } from './logistic.ts';

/** How many texts each n-gram is counted to stand in beforehand, that are as often about the subject as any. */
const BEFOREHAND = 2;

/** Lets n-grams that stand as often in texts about the subject as in others say something, too. */
const LEAST = 0.3;

/**
 * What each n-gram's weight is a multiple of: the more, the less evenly it stands in texts about the subject and others
 * (after Wang and Manning 2012, who multiply by the log ratio itself). The mean of their squares over all texts is 1.
 */
export function scaleOf(rows: readonly Row[], size: number): Float64Array {
  const about = new Float64Array(size);
  const all = new Float64Array(size);
  let aboutAny = 0;
  let any = 0;
  for (const { label, weight, places } of rows) {
    for (const place of places) {
      about[place]! += weight * label;
      all[place]! += weight;
    }
    aboutAny += weight * label;
    any += weight;
  }
  const usual = aboutAny / any;
  const squares = all.map((count, place) => {
    const share = (about[place]! + BEFOREHAND * usual) / (count + BEFOREHAND);
    return LEAST + Math.abs(Math.log(share / usual));
  });
  let sum = 0;
  let counted = 0;
  squares.forEach((square, place) => {
    sum += square * all[place]!;
    counted += all[place]!;
  });
  return squares.map((square) => Math.sqrt((square * counted) / sum));
}
