import type { QuestionId } from '../domain/questions.ts';
import { openAnswers, type Known } from './case.ts';
import type { QuestionModel } from './model.ts';
import { afterFindings, answered, claims, probabilities } from './posterior.ts';
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

/** For each question that can still say something: what each of its answers would change. */
export function lookAhead(model: PreparedModel, known: Known): readonly Outlook[] {
  const found = afterFindings(model, known);
  const total = sum(answered(model, found, known.answers));
  return [...model.questions.values()]
    .map((likelihood) => ({ ...likelihood, open: [...openAnswers(likelihood, known.answers).keys()] }))
    .filter(({ question, open }) => known.answers[question.id] === undefined && open.length > 0 && !isTold(question, known))
    .map(({ question: { id, seconds }, open }) => ({
      question: id,
      seconds,
      prospects: open.map((answer) => {
        const told = { ...known, answers: { ...known.answers, [id]: answer } };
        const joint = answered(model, found, told.answers);
        return {
          question: id,
          answer,
          chance: sum(joint) / total,
          after: probabilities(model, told, joint),
          claimed: claims(model, told, joint),
        };
      }),
    }));
}

const isTold = ({ answeredBy = [] }: QuestionModel, { signals }: Known): boolean =>
  signals.some(({ model }) => answeredBy.includes(model.id));

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
