import type { CauseModel, StepModel } from '../diagnose/model.ts';
import type { Answers, InsuranceType } from '../domain/questions.ts';
import { SCALE } from '../domain/scale.ts';

const MOST_STEPS = 5;
/** Minutes of waiting and fuss that come on top of the person's own minutes. */
const WAITING = { online: 3, phone: 8, counter: 10, wait: 30 } as const;
/** Standing at a cashier's desk, "come back later" costs this much more. */
const AT_A_DESK = 4;

/** What planning needs of a cause: the engine's model has it, and so have the texts of a surface. */
export type Planned<Step extends StepModel = StepModel> = Pick<CauseModel, 'appliesTo'> & { readonly steps: readonly Step[] };

/**
 * The steps for this person, best first: by the chance that a step settles the matter over what it costs in minutes; the file's order
 * where two are equal. At most five. Without a known insurance type: the common steps and those for the first type the cause names.
 */
export function planSteps<Step extends StepModel>(cause: Planned<Step>, answers: Answers): readonly Step[] {
  const type = typeToPlanFor(cause, answers);
  const isAtDesk = answers.visitType !== undefined && answers.visitType !== 'unknown';
  return cause.steps
    .filter((step) => isFor(step, type))
    .sort((a, b) => chanceOverCost(b, isAtDesk) - chanceOverCost(a, isAtDesk))
    .slice(0, MOST_STEPS);
}

/** The type the person gave, otherwise the first one that the cause applies to. */
export function typeToPlanFor(cause: Pick<CauseModel, 'appliesTo'>, answers: Answers): InsuranceType | undefined {
  const { insuranceType } = answers;
  return insuranceType !== undefined && insuranceType !== 'unknown' ? insuranceType : cause.appliesTo[0];
}

export function isFor(step: StepModel, type: InsuranceType | undefined): boolean {
  return step.for === undefined || (type !== undefined && step.for.includes(type));
}

const chanceOverCost = ({ chance, minutes, where }: StepModel, isAtDesk: boolean): number =>
  SCALE[chance] / (minutes + WAITING[where] * (isAtDesk && where === 'wait' ? AT_A_DESK : 1));
