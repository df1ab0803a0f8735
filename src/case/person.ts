import { z } from 'zod';
import { QUESTIONS } from '../domain/questions.ts';
import { insuredOn } from './page-facts.ts';
import { newPage } from './reduce.ts';
import type { CaseState } from './state.ts';
import { findingsOf } from './view-case.ts';

/** What stays the same about somebody from case to case. */
export const storedPerson = z.strictObject({
  version: z.literal(1),
  /** Id of a region of knowledge/regions; empty where nothing was chosen. */
  region: z.string().max(60),
  /** Id of a city of that region. */
  city: z.string().max(60),
  insuranceType: z.enum(QUESTIONS.insuranceType).nullable(),
});

export type Person = z.output<typeof storedPerson>;

export const NO_PERSON: Person = { version: 1, region: '', city: '', insuranceType: null };

/**
 * The case of a tab as a second person has it: the page is the same, what was said about oneself is their own.
 * @param page the tab's case, from which only the page is taken
 * @param own what the second person left in this tab
 */
export function caseFor({ document, host, frames }: CaseState, own: CaseState): CaseState {
  return own.host === host && own.document === document ? { ...own, frames } : { ...newPage(own, host), document, frames };
}

/** The case with what is known beforehand. What they answered in it goes first, then what the page says, then their settings. */
export function withFacts(state: CaseState, person: Person): CaseState {
  const insuranceType = insuredOn(findingsOf(state)) ?? person.insuranceType;
  if (insuranceType === null || 'insuranceType' in state.answers) return state;
  return { ...state, answers: { insuranceType, ...state.answers } };
}
