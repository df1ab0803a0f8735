import type { Rule } from '../knowledge/load.ts';

/** Where somebody is insured: a region of knowledge/regions and, where known, the id of a city as rules name it. */
export interface InsuredPlace {
  readonly region: string;
  readonly city?: string;
}

/** From the widest to the narrowest. "varies" is practice that differs by place and was seen in several. */
export const LEVELS = ['national', 'varies', 'province', 'city'] as const;
export type Level = (typeof LEVELS)[number];

/** What this needs of a rule; texts of a surface have it as well. */
export interface PlacedRule {
  readonly place: 'national' | 'varies' | { readonly regions: readonly string[]; readonly city?: { readonly id: string } | undefined };
  readonly validity: Pick<Rule['validity'], 'from' | 'until'>;
}

/** Which level a rule speaks for. */
export function levelOf({ place }: Pick<PlacedRule, 'place'>): Level {
  if (typeof place === 'string') return place;
  return place.city ? 'city' : 'province';
}

/** Is the rule in force on that day? Without known dates it counts as in force; whether it was checked in time is another question. */
export function isInForce({ validity: { from, until } }: Pick<PlacedRule, 'validity'>, day: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/**
 * The rules that speak for a place on a day: national first, then what varies, then the province, then the city. Without a place
 * no local rule speaks; "anywhere" lists those of every place.
 */
export function rulesForPlace<R extends PlacedRule>(
  rules: readonly R[],
  place: InsuredPlace | 'anywhere' | undefined,
  day: string,
): readonly R[] {
  return rules
    .filter((rule) => isInForce(rule, day) && isFor(rule, place))
    .sort((a, b) => LEVELS.indexOf(levelOf(a)) - LEVELS.indexOf(levelOf(b)));
}

function isFor({ place: ruled }: PlacedRule, place: InsuredPlace | 'anywhere' | undefined): boolean {
  if (typeof ruled === 'string' || place === 'anywhere') return true;
  if (!place || !ruled.regions.includes(place.region)) return false;
  return ruled.city === undefined || ruled.city.id === place.city;
}
