import type { GapRule } from './benefits-return.ts';
import type { LateFeeRule } from './late-fee.ts';
import type { ResidentRule } from './resident-start.ts';

export interface RegionData {
  readonly id: string;
  /** By id of a city, without the 0 before it; "" where the whole region has one. */
  readonly areaCodes: Readonly<Record<string, number>>;
}

/** What days are worked out with: parameters of the rules, and the regions to choose from. Their sentences and names are in the texts. */
export interface RuleData {
  readonly rules: readonly (GapRule & ResidentRule & LateFeeRule)[];
  readonly regions: readonly RegionData[];
}
