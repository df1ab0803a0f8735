import type { Diagnosis } from '../../diagnose/diagnosis.ts';
import type { DiagnosisModel } from '../../diagnose/model.ts';
import type { Answers } from '../../domain/questions.ts';
import { planSteps } from '../../guide/plan-steps.ts';
import type { Vignette } from './vignette.ts';

/** A call to the hotline ends the search after this many causes that were not it. */
const PATIENCE = 3;
const HOTLINE_MINUTES = 20;

/**
 * Minutes the person spends until the first step of a true cause is done: the first step of each cause is tried in the order of the
 * ranking, and after three in vain the hotline is called.
 */
export function minutesSpent(diagnosis: Diagnosis, vignette: Vignette, answers: Answers, model: DiagnosisModel): number {
  let minutes = 0;
  for (const { id } of diagnosis.causes.slice(0, PATIENCE)) {
    const cause = model.causes.find((one) => one.id === id);
    minutes += (cause && planSteps(cause, answers)[0]?.minutes) ?? 0;
    if (vignette.truth.includes(id)) return minutes;
  }
  return minutes + HOTLINE_MINUTES;
}
