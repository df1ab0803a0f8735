export interface Spread {
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
}

/** Median and spread of samples; the samples must not be empty. */
export function spreadOf(samples: readonly number[]): Spread {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
  const round = (value: number) => Number(value.toPrecision(4));
  return { median: round(at(0.5)), p10: round(at(0.1)), p90: round(at(0.9)) };
}
