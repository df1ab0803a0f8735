import { mean, quantile } from './measures.ts';
import { randomFrom } from './random.ts';

/** How sure the first cause was said to be, and whether it was right. */
export interface Claim {
  readonly probability: number;
  readonly right: boolean;
}

const BINS = 10;
const DRAWS = 1000;
const SEED = 20_261_121;

/** Expected calibration error: the distance between what was claimed and what came true, over ten bins. */
export function calibrationError(claims: readonly Claim[]): number {
  const bins = Array.from({ length: BINS }, () => 0);
  for (const { probability, right } of claims) {
    const bin = Math.min(BINS - 1, Math.floor(probability * BINS));
    bins[bin] = (bins[bin] ?? 0) + probability - (right ? 1 : 0);
  }
  return bins.reduce((sum, surplus) => sum + Math.abs(surplus), 0) / Math.max(1, claims.length);
}

/** The error that a model whose claims are exactly true would show on this many cases, by chance alone. */
export function chanceError(claims: readonly Claim[]): { readonly mean: number; readonly most: number } {
  const random = randomFrom(SEED);
  const errors = Array.from({ length: DRAWS }, () =>
    calibrationError(claims.map(({ probability }) => ({ probability, right: random() < probability }))),
  );
  return { mean: mean(errors), most: quantile(errors, 0.95) };
}
