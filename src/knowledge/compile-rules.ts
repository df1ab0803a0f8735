import { LOCALES, type Locale } from '../domain/locales.ts';
import type { RuleData } from '../guide/rule-data.ts';
import { resolve } from '../i18n/resolve.ts';
import type { Knowledge, Rule } from './load.ts';

/**
 * What days are worked out with.
 * @param toHant Simplified to Traditional Chinese
 */
export function compileRules({ rules, regions }: Knowledge, toHant: (zh: string) => string): RuleData {
  return {
    rules: rules.filter(isReckonedWith).map(({ id, place, validity, tier, afterGap, residentWait, residentPeriod }) => ({
      id,
      place,
      validity,
      tier,
      afterGap,
      residentWait,
      residentPeriod,
    })),
    regions: regions.map(({ id, name }) => ({
      id,
      name: Object.fromEntries(LOCALES.map((locale) => [locale, resolve(name, locale, toHant)])) as Record<Locale, string>,
    })),
  };
}

const isReckonedWith = ({ afterGap, residentWait, residentPeriod }: Rule): boolean =>
  afterGap !== undefined || residentWait !== undefined || residentPeriod !== undefined;
