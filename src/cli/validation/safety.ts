import { planSteps } from '../../guide/plan-steps.ts';
import type { Knowledge } from '../../knowledge/load.ts';
import { isFirstRight, type Outcome } from './measures.ts';

/**
 * What makes the first advice of a wrong cause unsafe, or null:
 * "nothing wrong" or "wait" while the benefits are suspended, or "pay" while everything is paid.
 */
export function danger(outcome: Outcome, knowledge: Knowledge): string | null {
  const { vignette, dialogue } = outcome;
  const { result, causes } = dialogue.diagnosis;
  if (isFirstRight(outcome) || (result !== 'cause' && result !== 'nothing-wrong')) return null;
  const causeOf = (id: string | undefined) => knowledge.causes.find((cause) => cause.id === id);
  const isSuspended = vignette.truth.some((id) => causeOf(id)?.fund === 'paused');
  if (isSuspended && result === 'nothing-wrong') return 'says that nothing is wrong while benefits are suspended';
  const told = causeOf(causes[0]?.id);
  // Where message and answers disagree the first advice is to look up which of them is right.
  const step = told && !causes[0]?.disputed ? planSteps(told, dialogue.answers)[0] : undefined;
  if (isSuspended && step?.where === 'wait') return 'says to wait while benefits are suspended';
  const isPaid = vignette.answers.contributionsPaid === 'yes';
  if (isPaid && told?.group === 'contributions' && step?.id.startsWith('pay-')) return 'says to pay although everything is paid';
  return null;
}
