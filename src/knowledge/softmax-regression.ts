/** An example: which features it has, and the place of its class. */
export interface Example {
  readonly features: readonly number[];
  readonly label: number;
}

export interface Regression {
  /** By feature, then by class. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

const ROUNDS = 5;
const RATE = 0.3;
const BIAS_RATE = 0.01;
/** Errors below this teach nothing, and passing over them makes learning several times faster. */
const SMALL = 0.005;

/**
 * Multinomial logistic regression by stochastic gradient descent, each weight with a step of its own (AdaGrad: Duchi, Hazan, Singer,
 * "Adaptive Subgradient Methods", 2011). Deterministic. Features of an example share a length of 1; none of them counts twice.
 */
export function softmaxRegression(examples: readonly Example[], features: number, classes: number): Regression {
  const weights = new Float64Array(features * classes);
  const squares = new Float64Array(features * classes).fill(1e-8);
  const bias = new Float64Array(classes);
  const error = new Float64Array(classes);
  const order = [...examples.keys()];
  const random = randomNumbers();
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const at of order) {
      const { features: has, label } = examples[at]!;
      const length = 1 / Math.sqrt(has.length || 1);
      error.set(bias);
      for (const feature of has) for (let k = 0; k < classes; k++) error[k]! += length * weights[feature * classes + k]!;
      softmax(error);
      error[label]! -= 1;
      for (let k = 0; k < classes; k++) {
        bias[k]! -= BIAS_RATE * error[k]!;
        const gradient = length * error[k]!;
        if (Math.abs(gradient) < SMALL) continue;
        for (const feature of has) {
          const place = feature * classes + k;
          squares[place]! += gradient ** 2;
          weights[place]! -= (RATE * gradient) / Math.sqrt(squares[place]!);
        }
      }
    }
  }
  return { weights, bias };
}

/** Makes shares of 1 of what was added up. */
export function softmax(values: Float64Array): void {
  const highest = Math.max(...values);
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k] = Math.exp(values[k]! - highest);
  for (let k = 0; k < values.length; k++) values[k]! /= sum;
}

/** Lehmer's generator, so that each build learns the same. */
function randomNumbers(): () => number {
  const modulus = 2 ** 31 - 1;
  let state = 1;
  return () => (state = (state * 48_271) % modulus) / modulus;
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}
