import type { CauseId } from '../domain/causes.ts';
import type { SignalId } from '../domain/findings.ts';
import type { Answers, QuestionId } from '../domain/questions.ts';
import type { PreparedModel, PreparedSignal } from './prepare.ts';

/** An answer that says something, with P(answer | hypothesis). */
export interface GivenAnswer {
  readonly question: QuestionId;
  readonly answer: string;
  readonly given: Float64Array;
}

/** What is known about one case, in the model's order, so that the order in which it was found out cannot matter. */
export interface Known {
  readonly signals: readonly PreparedSignal[];
  readonly answers: readonly GivenAnswer[];
  /** By cause: the person put it aside. */
  readonly dismissed: readonly boolean[];
}

/** Keeps what the model knows: unknown signals, repeated signals, "unknown" and foreign answers drop out. */
export function readCase(model: PreparedModel, signals: readonly SignalId[], answers: Answers, dismissed: readonly CauseId[]): Known {
  const seen = new Set(signals);
  return {
    signals: model.signalIds.filter((id) => seen.has(id)).flatMap((id) => model.signal(id) ?? []),
    answers: [...model.questions.values()].flatMap(({ question, answers: possible, given }) => {
      const answer = answers[question.id];
      const likelihood = answer === undefined ? undefined : given[possible.indexOf(answer)];
      return answer !== undefined && likelihood ? [{ question: question.id, answer, given: likelihood }] : [];
    }),
    dismissed: model.causes.map((cause) => !cause.catchAll && dismissed.includes(cause.id)),
  };
}
