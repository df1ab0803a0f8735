/** What somebody may want to be reminded of, before it happens. */
export const REMINDER_KINDS = ['payment-day', 'debit-balance', 'resident-window', 'registration-end', 'monthly-check'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** A reminder as the person set it. `day` is a day of the month, `before` a number of days before the event. */
export type Reminder =
  | { readonly kind: 'payment-day' | 'monthly-check'; readonly day: number }
  | { readonly kind: 'debit-balance'; readonly day: number; readonly before: number }
  | { readonly kind: 'resident-window' }
  | { readonly kind: 'registration-end'; readonly date: string; readonly before: number };

/** What is near in the residents' enrolment period: it opens, its year ends, its last month begins. */
export type Stage = 'opens' | 'year-end' | 'last';

/** One time at which a reminder is due. */
export interface Occurrence {
  /** ISO date on which the person is reminded. */
  readonly remindOn: string;
  /** ISO date of what they are reminded of. */
  readonly day: string;
  readonly stage?: Stage;
}

/** A reminder as the settings show it. */
export interface ReminderView {
  readonly reminder: Reminder;
  readonly next: Occurrence | null;
  /** Due, but not shown yet, because the browser may show no notifications. */
  readonly waiting: Occurrence | null;
}
