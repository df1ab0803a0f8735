import type { CauseId } from '../domain/causes.ts';
import type { Role, SignalId } from '../domain/findings.ts';
import type { SheetAmounts } from '../domain/sheet.ts';
import type { Workplace } from '../domain/workplace.ts';
import type { Answers, InsuranceType } from '../domain/questions.ts';
import type { ProfileId } from '../domain/profiles.ts';
import type { Diagnosis } from '../diagnose/diagnosis.ts';

/**
 * How far the extension may read the tab: always (a listed portal or a granted site), only after a click, or never (browser
 * pages); a picture (also a PDF) may be looked at, but its words cannot be read.
 */
export type Access = 'always' | 'click' | 'never' | 'picture';

export interface FindingView {
  readonly key: string;
  readonly signal: SignalId;
  readonly quote: string;
  readonly role: Role;
  /** It was shown for a moment and has left the page. */
  readonly vanished: boolean;
  /** How the person is insured, where the page says it beside the message. */
  readonly insured?: InsuranceType | undefined;
  /** The settlement sheet that the message stood on. */
  readonly sheet?: SheetAmounts | undefined;
}

/** Whose case it is, and where they are insured as far as the settings say. */
export interface PersonView {
  readonly profile: ProfileId;
  /** There is a second profile to change to. */
  readonly hasSecond: boolean;
  readonly region: string;
  readonly city: string;
}

/** What every surface draws: the case of one tab, derived from its state and the knowledge; holds no text of ours. */
export interface CaseView {
  readonly tab: number;
  readonly host: string;
  readonly access: Access;
  readonly findings: readonly FindingView[];
  /** The page says more than is kept of it. */
  readonly partial: boolean;
  /** A message that asks to open a link: a fraud warning is shown instead of a fix. */
  readonly scam: boolean;
  /** Without the causes that the person put aside. */
  readonly diagnosis: Diagnosis;
  readonly answers: Answers;
  /** Ticked step ids by cause. */
  readonly ticks: Readonly<Partial<Record<CauseId, readonly string[]>>>;
  readonly dismissed: readonly CauseId[];
  readonly resolved: boolean;
  /** The tool that is open beside the case, and what was typed into the tools. */
  readonly workplace: Workplace;
  readonly person: PersonView;
  /** Messages of this site get their mark. */
  readonly marked: boolean;
}
