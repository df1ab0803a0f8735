import { benefitsReturn, type DateRange, type GapRule, type ReturnLine } from './benefits-return.ts';
import { residentStart, type ResidentRule } from './resident-start.ts';
import type { InsuredPlace } from './rules-for-place.ts';

/** What a person can say about a gap. Days and months are ISO (`2026-11-20`, `2026-11`); "" where nothing is chosen. */
export interface ReturnInput {
  readonly scheme: 'employee' | 'flexible' | 'resident';
  readonly lastPaid: string;
  readonly paidOn: string;
  readonly moved: 'unknown' | 'yes' | 'no';
  readonly region: string;
  readonly city: string;
  /** Residents: the year that is paid for, the years missed before it, and how many of them are paid back. */
  readonly year: number;
  readonly missedYears: number;
  readonly paidBackYears: number;
  readonly exempt: boolean;
}

export interface ReturnAnswer {
  readonly kind: 'answer';
  /** Missing when no rule gives a number. */
  readonly range?: DateRange;
  /** Whole missed months; missing for residents, who pay by the year. */
  readonly monthsMissed?: number;
  readonly lines: readonly (Pick<ReturnLine, 'rule' | 'dates'> & Partial<ReturnLine>)[];
  /** Ids of the rules the range rests on. */
  readonly rangeFrom: readonly string[];
}

/** "need": something is not chosen yet. "order": paid before the last paid month. */
export type Reckoned = ReturnAnswer | { readonly kind: 'need' | 'order' };

/** When benefits come back, for every scheme alike. */
export function reckonReturn(input: ReturnInput, rules: readonly (GapRule & ResidentRule)[]): Reckoned {
  const { scheme, paidOn, lastPaid, moved } = input;
  if (paidOn === '') return { kind: 'need' };
  if (scheme === 'resident') return ofResident(input, rules);
  if (lastPaid === '') return { kind: 'need' };
  if (paidOn.slice(0, 7) < lastPaid) return { kind: 'order' };
  const place = placeOf(input);
  const found = benefitsReturn(
    { scheme, lastPaidMonth: lastPaid, paidOn, ...(moved !== 'unknown' && { moved: moved === 'yes' }), ...(place && { place }) },
    rules,
  );
  return { kind: 'answer', ...found };
}

function ofResident(input: ReturnInput, rules: readonly ResidentRule[]): Reckoned {
  const { year, paidOn, missedYears, paidBackYears, exempt } = input;
  const start = residentStart({ benefitYear: year, paidOn, missedYears, paidBackYears, exempt }, rules, placeOf(input));
  if (!start) return { kind: 'answer', lines: [], rangeFrom: [] };
  const [waiting, ...others] = start.rules;
  return {
    kind: 'answer',
    range: start.range,
    lines: [...(waiting === undefined ? [] : [{ rule: waiting, dates: start.range }]), ...others.map((rule) => ({ rule }))],
    rangeFrom: start.rules,
  };
}

const placeOf = ({ region, city }: ReturnInput): InsuredPlace | undefined =>
  region === '' ? undefined : { region, ...(city !== '' && { city }) };
