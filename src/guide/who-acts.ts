import type { CauseModel } from '../diagnose/model.ts';
import type { Actor } from '../domain/people.ts';
import type { Answers } from '../domain/questions.ts';
import { isFor, typeToPlanFor, type Planned } from './plan-steps.ts';

/**
 * Who has to act for this person, the main one first: the cause's actors without those whose only steps are for other insurance types
 * (a resident has no employer to ask). Never empty.
 */
export function whoActs(cause: Planned & Pick<CauseModel, 'actors'>, answers: Answers): readonly Actor[] {
  const type = typeToPlanFor(cause, answers);
  const fitting = cause.actors.filter((actor) => {
    const own = cause.steps.filter((step) => step.by === actor);
    return own.length === 0 || own.some((step) => isFor(step, type));
  });
  return fitting.length > 0 ? fitting : cause.actors;
}

/** The one who has to act first. */
export const mainActor = (cause: Planned & Pick<CauseModel, 'actors'>, answers: Answers): Actor => whoActs(cause, answers)[0] ?? 'nobody';
