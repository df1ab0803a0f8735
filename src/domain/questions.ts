/** Facts a person can answer. "unknown" (don't know) is always allowed and changes nothing. */
export const QUESTIONS = {
  insuranceType: ['employee', 'flexible', 'resident', 'retiree'],
  contributionsPaid: ['yes', 'no'],
  careLocation: ['home', 'elsewhere'],
  recentChange: ['none', 'new-enrolment', 'job-change', 'card-replacement', 'transfer', 'back-payment', 'retired'],
  familySharing: ['on', 'off'],
  monthsMissed: ['0', '1-3', '4+'],
  visitType: ['inpatient', 'outpatient', 'pharmacy'],
  otherChannelWorks: ['yes', 'no'],
  othersAffected: ['yes', 'no'],
  refused: ['fund', 'balance', 'card', 'record', 'payment', 'claim'],
  howPaid: ['employer', 'by-hand', 'debit', 'assumed-debit'],
  registeredElsewhere: ['yes', 'no'],
  injury: ['yes', 'no'],
} as const;

export type QuestionId = keyof typeof QUESTIONS;
export const QUESTION_IDS = Object.keys(QUESTIONS) as QuestionId[];
export type AnswerOf<Q extends QuestionId> = (typeof QUESTIONS)[Q][number];
export type InsuranceType = AnswerOf<'insuranceType'>;

/** What the person answered so far; a missing key was not asked, "unknown" was asked and not known. */
export type Answers = { readonly [Q in QuestionId]?: AnswerOf<Q> | 'unknown' };
