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

/** What the error would be by chance alone if every claim were exactly true. */
export interface ChanceError {
  readonly mean: number;
  /** Nineteen times in twenty it stays below this. */
  readonly most: number;
}

/** As if each claim came true or not by itself, on this many cases. */
export const chanceError = (claims: readonly Claim[]): ChanceError =>
  drawn((random) => claims.map(({ probability }) => ({ probability, right: random() < probability })));

/** As if the tellings of one story came true or not together, which leaves far fewer independent cases. */
export const chanceErrorByStory = (stories: readonly (readonly Claim[])[]): ChanceError =>
  drawn((random) =>
    stories.flatMap((claims) => {
      const luck = random();
      return claims.map(({ probability }) => ({ probability, right: luck < probability }));
    }),
  );

function drawn(draw: (random: () => number) => readonly Claim[]): ChanceError {
  const random = randomFrom(SEED);
  const errors = Array.from({ length: DRAWS }, () => calibrationError(draw(random)));
  return { mean: mean(errors), most: quantile(errors, 0.95) };
}
