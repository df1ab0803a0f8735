import { LOCALES, type Locale } from '../domain/locales.ts';
import type { PlaceData } from '../guide/place-data.ts';
import { resolve } from '../i18n/resolve.ts';
import type { Knowledge } from './load.ts';

/** The id of a city, as rules name it: its English name in small letters. */
export const cityId = (english: string): string =>
  english
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * Provinces with the cities that are known of them, each once.
 * @param toHant Simplified to Traditional Chinese
 */
export function compilePlaces({ regions, rules }: Knowledge, toHant: (zh: string) => string): readonly PlaceData[] {
  const named = (name: Knowledge['regions'][number]['name']) =>
    Object.fromEntries(LOCALES.map((locale) => [locale, resolve(name, locale, toHant)])) as Record<Locale, string>;
  return regions.map(({ id, name, cities }) => {
    const known = new Map<string, PlaceData['cities'][number]>();
    for (const city of cities) {
      const key = cityId(city.name.en);
      known.set(key, { id: key, name: named(city.name) });
    }
    for (const { place } of rules)
      if (typeof place === 'object' && place.city && place.regions.includes(id) && !known.has(place.city.id))
        known.set(place.city.id, { id: place.city.id, name: named(place.city.name) });
    return { id, name: named(name), cities: [...known.values()] };
  });
}
