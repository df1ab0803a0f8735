import type { RuleData } from '../guide/rule-data.ts';
import type { Texts } from '../i18n/texts.ts';

/** The cities of a region that have a rule of their own: their names by id, as the texts spell them. */
export function citiesWithRules(region: string, data: RuleData, texts: Texts): ReadonlyMap<string, string> {
  return new Map(
    data.rules.flatMap(({ id, place }) => {
      const spoken = texts.rules[id]?.place;
      if (typeof place === 'string' || !place.city || !place.regions.includes(region)) return [];
      return [[place.city.id, typeof spoken === 'object' ? (spoken.city?.name ?? place.city.id) : place.city.id]] as const;
    }),
  );
}
