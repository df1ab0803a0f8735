import type { QuestionId } from '../domain/questions.ts';
import type { Known } from './case.ts';
import { causeProbabilities, claims } from './posterior.ts';
import type { PreparedModel } from './prepare.ts';

/** What one possible answer would lead to. */
export interface Prospect {
  readonly question: QuestionId;
  readonly answer: string;
  /** P(this answer | what is known). */
  readonly chance: number;
  /** Probability of each cause after it, from the weights as they are. */
  readonly after: Float64Array;
  /** What would be claimed of each cause after it. */
  readonly claimed: Float64Array;
}

export interface Outlook {
  readonly question: QuestionId;
  readonly seconds: number;
  readonly prospects: readonly Prospect[];
}

/**
 * For each question without a known answer: what each of its answers would change.
 * @param weights weight of each hypothesis now, not normalised
 */
export function lookAhead(model: PreparedModel, known: Known, weights: Float64Array): readonly Outlook[] {
  const settled = new Set(known.answers.map((answer) => answer.question));
  const total = sum(weights);
  return [...model.questions.values()]
    .filter(({ question }) => !settled.has(question.id))
    .map(({ question, answers, given }) => ({
      question: question.id,
      seconds: question.seconds,
      prospects: answers.map((answer, index) => {
        const joint = product(weights, given[index]);
        return {
          question: question.id,
          answer,
          chance: sum(joint) / total,
          after: causeProbabilities(model, joint),
          claimed: claims(model, joint),
        };
      }),
    }));
}

function product(weights: Float64Array, given: Float64Array | undefined): Float64Array {
  const joint = new Float64Array(weights.length);
  for (let index = 0; index < joint.length; index++) joint[index] = (weights[index] ?? 0) * (given?.[index] ?? 0);
  return joint;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
