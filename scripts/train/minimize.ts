/** Writes the gradient at `x` into `gradient` and returns the value there. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

interface Step {
  readonly change: Float64Array;
  readonly slope: Float64Array;
  readonly scale: number;
}

/** Steps that are remembered. */
const MEMORY = 6;
/** Armijo's condition for a step that is long enough. */
const ENOUGH = 1e-4;
const MOST_HALVINGS = 20;
/** Done when a step improves the value by less than this share of it. */
const DONE = 1e-5;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  return sum;
}

function add(to: Float64Array, factor: number, what: Float64Array): void {
  for (let index = 0; index < to.length; index++) to[index] = to[index]! + factor * what[index]!;
}

/** The direction of L-BFGS: the gradient seen through the curvature of the last steps. */
function direction(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const way = Float64Array.from(gradient);
  const factors = new Array<number>(steps.length);
  for (let index = steps.length - 1; index >= 0; index--) {
    const { change, slope, scale } = steps[index]!;
    factors[index] = scale * dot(change, way);
    add(way, -factors[index]!, slope);
  }
  const last = steps.at(-1);
  const first = last ? 1 / (last.scale * dot(last.slope, last.slope)) : 1 / Math.sqrt(dot(gradient, gradient) || 1);
  for (let index = 0; index < way.length; index++) way[index] = way[index]! * first;
  steps.forEach(({ change, slope, scale }, index) => add(way, factors[index]! - scale * dot(slope, way), change));
  return way;
}

/**
 * Minimizes a smooth function from zero by L-BFGS (Nocedal, Wright, Numerical Optimization, algorithm 7.5) with halved
 * steps. No chance in it: the same function gives the same result.
 */
export function minimize(objective: Objective, dimensions: number, iterations: number): Float64Array {
  let x = new Float64Array(dimensions);
  let gradient = new Float64Array(dimensions);
  let value = objective(x, gradient);
  const steps: Step[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const way = direction(gradient, steps);
    const descent = -dot(gradient, way);
    let length = 1;
    let next = x;
    let nextGradient = gradient;
    let nextValue = value;
    for (let halving = 0; halving < MOST_HALVINGS; halving++) {
      next = Float64Array.from(x);
      add(next, -length, way);
      nextGradient = new Float64Array(dimensions);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + ENOUGH * length * descent) break;
      length /= 2;
    }
    // No step along this way leads down.
    if (nextValue > value) break;
    const change = Float64Array.from(next);
    add(change, -1, x);
    const slope = Float64Array.from(nextGradient);
    add(slope, -1, gradient);
    const curvature = dot(change, slope);
    if (curvature > 0) steps.push({ change, slope, scale: 1 / curvature });
    if (steps.length > MEMORY) steps.shift();
    const gained = value - nextValue;
    [x, gradient, value] = [next, nextGradient, nextValue];
    if (gained < DONE * Math.abs(value)) break;
  }
  return x;
}
