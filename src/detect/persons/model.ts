import { PERSON_PAIRS, PERSON_WEIGHTS, WEIGHT_SCALE } from '../lists/person-model.ts';
import { SHAPES, visitCandidates, type Shape } from './candidates.ts';
import { BUCKETS, featuresOf, MOST_FEATURES } from './features.ts';
import { unpackPairs } from './pairs.ts';
import { unpackWeights } from './weights.ts';

/** A stretch of a folded text that the model takes for a name, and the log-odds of it. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  readonly odds: number;
}

const weights = unpackWeights(PERSON_WEIGHTS, WEIGHT_SCALE, BUCKETS);
const pairs = unpackPairs(PERSON_PAIRS);
const features = new Uint16Array(MOST_FEATURES);

/**
 * Candidates of a folded text with log-odds of `least` or more, or of `titled` where they have a title, in the order of
 * the text; they overlap. A linear model (logistic regression, FTRL-proximal) over hashed features, trained by
 * `scripts/lists/persons.ts`.
 */
export function likelyNames(text: string, least: number, titled = least): Candidate[] {
  const likely: Candidate[] = [];
  visitCandidates(text, (start, end, shape) => {
    const count = featuresOf(text, start, end, shape, pairs, features);
    let odds = 0;
    for (let at = 0; at < count; at++) odds += weights[features[at]!]!;
    if (odds >= (shape === SHAPES.titled ? titled : least)) likely.push({ start, end, shape, odds });
  });
  return likely;
}
