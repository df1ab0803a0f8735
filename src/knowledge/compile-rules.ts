import type { RuleData } from '../guide/rule-data.ts';
import { cityId } from './compile-places.ts';
import type { Knowledge, Rule } from './load.ts';

/** What days are worked out with; names and sentences stay with the texts. */
export function compileRules({ rules, regions }: Knowledge): RuleData {
  return {
    rules: rules.filter(isReckonedWith).map(({ id, place, validity, tier, afterGap, residentWait, residentPeriod, lateFee }) => ({
      id,
      place: typeof place === 'string' ? place : { regions: place.regions, ...(place.city && { city: { id: place.city.id } }) },
      validity: { from: validity.from, until: validity.until },
      tier,
      afterGap,
      residentWait,
      residentPeriod,
      lateFee,
    })),
    regions: regions.map(({ id, areaCode, cities }) => ({
      id,
      areaCodes: {
        ...(areaCode !== undefined && { '': Number(areaCode) }),
        ...Object.fromEntries(cities.map((city) => [cityId(city.name.en), Number(city.areaCode)])),
      },
    })),
  };
}

const isReckonedWith = ({ afterGap, residentWait, residentPeriod, lateFee }: Rule): boolean =>
  [afterGap, residentWait, residentPeriod, lateFee].some((part) => part !== undefined);
