import { LOCALES, type Locale } from '../domain/locales.ts';
import type { RuleData } from '../guide/rule-data.ts';
import { resolve } from '../i18n/resolve.ts';
import { cityId } from './compile-places.ts';
import type { Knowledge, Rule } from './load.ts';

/**
 * What days are worked out with.
 * @param toHant Simplified to Traditional Chinese
 */
export function compileRules({ rules, regions }: Knowledge, toHant: (zh: string) => string): RuleData {
  return {
    rules: rules.filter(isReckonedWith).map(({ id, place, validity, tier, afterGap, residentWait, residentPeriod, lateFee }) => ({
      id,
      place,
      validity,
      tier,
      afterGap,
      residentWait,
      residentPeriod,
      lateFee,
    })),
    regions: regions.map(({ id, name, isCity, areaCode, cities }) => ({
      id,
      name: Object.fromEntries(LOCALES.map((locale) => [locale, resolve(name, locale, toHant)])) as Record<Locale, string>,
      areaCodes: {
        ...(isCity && { '': areaCode }),
        ...Object.fromEntries(cities.map((city) => [cityId(city.name.en), city.areaCode])),
      },
    })),
  };
}

const isReckonedWith = ({ afterGap, residentWait, residentPeriod, lateFee }: Rule): boolean =>
  [afterGap, residentWait, residentPeriod, lateFee].some((part) => part !== undefined);
