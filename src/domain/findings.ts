import type { InsuranceType } from './questions.ts';
import type { SheetAmounts } from './sheet.ts';

/** Where on the page a statement stood. */
export const ROLES = [
  'dialog',
  'toast',
  'alert',
  'status',
  'field',
  'prose',
  'heading',
  'link',
  'menu',
  'button',
  'option',
  'placeholder',
] as const;
export type Role = (typeof ROLES)[number];

/** Id of a signal: file name below knowledge/signals. */
export type SignalId = string;

/** Page text whose identity numbers were cut out. Only detect/redact.ts makes one. */
export type SafeText = string & { readonly __safe: unique symbol };

/** More than a person could read; a page that makes up findings without end stops here. */
export const MOST_IN_FRAME = 50;

/** One thing a page said about the person. */
export interface Finding {
  /** The same for the same thing said again, so that repetition is not counted. */
  readonly key: string;
  readonly signal: SignalId;
  readonly quote: SafeText;
  readonly role: Role;
  /** A toast, a dialog or an alert(): it stays with the case when it vanishes from the page. */
  readonly fleeting: boolean;
  /** How the person is insured, where the page says it beside the message. */
  readonly insured?: InsuranceType;
  /** The settlement sheet that the message stood on. */
  readonly sheet?: SheetAmounts;
}
