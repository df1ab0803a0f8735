import type { Actor } from '../domain/people.ts';
import type { Rule } from '../knowledge/load.ts';
import { daysBetween } from './days.ts';
import { isInForce, type PlacedRule } from './rules-for-place.ts';

export interface Arrears {
  /** Contributions owed, in yuan. */
  readonly yuan: number;
  /** Last day on which they could be paid in time. */
  readonly dueOn: string;
  /** Day of payment, or today. */
  readonly paidOn: string;
}

/** What this needs of a rule. */
export type LateFeeRule = Pick<PlacedRule, 'validity'> & Pick<Rule, 'id' | 'lateFee'>;

export interface LateFee {
  /** Days in default: from the day after the due day to the day of payment, both counted. */
  readonly days: number;
  /** Rounded to cents. */
  readonly yuan: number;
  readonly percentPerDay: number;
  /** Article of the Social Insurance Act. */
  readonly article: number;
  readonly paidBy: Actor;
  readonly rule: string;
}

/** The employer's late fee. Undefined when no rule with a rate was in force when the contributions fell due. */
export function lateFee({ yuan, dueOn, paidOn }: Arrears, rules: readonly LateFeeRule[]): LateFee | undefined {
  const rule = rules.find((one) => one.lateFee && isInForce(one, dueOn));
  if (!rule?.lateFee) return undefined;
  const { percentPerDay, article, paidBy } = rule.lateFee;
  const days = Math.max(0, daysBetween(dueOn, paidOn));
  return { days, yuan: Math.round(yuan * percentPerDay * days) / 100, percentPerDay, article, paidBy, rule: rule.id };
}
