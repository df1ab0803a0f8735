import type { CauseId } from '../../domain/causes.ts';
import { planSteps } from '../../guide/plan-steps.ts';
import type { Knowledge } from '../../knowledge/load.ts';
import type { Outcome } from './measures.ts';

/**
 * What makes the first advice unsafe, or null: "nothing wrong" or "wait" while the benefits are suspended or contributions unpaid, or
 * "pay" while everything is paid. Of two true causes the one that stops the benefits decides: that the other one was rightly named does
 * not make it safe.
 */
export function danger({ vignette, dialogue }: Outcome, knowledge: Knowledge): string | null {
  const { result, causes } = dialogue.diagnosis;
  if (result !== 'cause' && result !== 'nothing-wrong') return null;
  const causeOf = (id: CauseId | undefined) => knowledge.causes.find((cause) => cause.id === id);
  const isUnpaid = vignette.answers.contributionsPaid === 'no';
  const stopping = vignette.truth.filter((id) => {
    const cause = causeOf(id);
    return cause?.fund === 'paused' || (cause?.group === 'contributions' && isUnpaid);
  });
  if (stopping.length > 0 && result === 'nothing-wrong')
    return 'says that nothing is wrong while benefits are suspended or contributions unpaid';
  const told = causeOf(causes[0]?.id);
  // Where message and answers disagree the first advice is to look up which of them is right.
  const step = told && !causes[0]?.disputed ? planSteps(told, dialogue.answers)[0] : undefined;
  if (!told || !step || stopping.includes(told.id)) return null;
  if (stopping.length > 0 && step.where === 'wait') return 'says to wait while benefits are suspended or contributions unpaid';
  const isPaid = vignette.answers.contributionsPaid === 'yes' && !vignette.truth.includes(told.id);
  if (isPaid && told.group === 'contributions' && step.id.startsWith('pay-')) return 'says to pay although everything is paid';
  return null;
}
