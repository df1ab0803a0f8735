import type { CauseId } from '../domain/causes.ts';
import type { SignalId } from '../domain/findings.ts';
import type { Answers, QuestionId } from '../domain/questions.ts';
import type { Chances, QuestionLikelihood } from './likelihood.ts';
import type { PreparedModel, PreparedSignal } from './prepare.ts';

/** An answer that says something, with P(answer | hypothesis, the other answers). */
export interface GivenAnswer {
  readonly question: QuestionId;
  readonly answer: string;
  readonly given: Float64Array;
}

/** What is told of a case besides findings and answers. */
export interface About {
  /** Causes that the person put aside; they leave the list and their weight goes to the others. */
  readonly dismissed?: readonly CauseId[];
  /** The messages in which the findings were found, without what identifies a person: their wording counts as well. */
  readonly quotes?: readonly string[];
}

/** What is known about one case, in the model's order, so that the order in which it was found out cannot matter. */
export interface Known {
  readonly signals: readonly PreparedSignal[];
  readonly answers: Answers;
  /** By cause: how far the wording of the messages speaks for it; null where it says nothing. */
  readonly likeness: Float64Array | null;
  /** By cause: the person put it aside. */
  readonly dismissed: readonly boolean[];
}

/** Keeps what the model knows: unknown signals, repeated signals, "unknown" and foreign answers drop out. */
export function readCase(
  model: PreparedModel,
  signals: readonly SignalId[],
  answers: Answers,
  { dismissed = [], quotes = [] }: About,
): Known {
  const seen = new Set(signals);
  const known = model.signalIds.filter((id) => seen.has(id)).flatMap((id) => model.signal(id) ?? []);
  return {
    signals: known,
    answers: Object.fromEntries([...model.questions.keys()].flatMap((id) => (isKnown(model, id, answers[id]) ? [[id, answers[id]]] : []))),
    likeness: model.likeness(
      quotes,
      known.every((signal) => signal.model.mentioned),
    ),
    dismissed: model.causes.map((cause) => !cause.catchAll && dismissed.includes(cause.id)),
  };
}

const isKnown = (model: PreparedModel, question: QuestionId, answer: string | undefined): boolean =>
  answer !== undefined && model.questions.get(question)?.given.has(answer) === true;

/** The answer that this question half depends on, where it is known and leads to anything. */
function leadOf({ question: { follows } }: QuestionLikelihood, answers: Answers): string | undefined {
  const lead = follows && answers[follows.question];
  return lead !== undefined && follows && Object.hasOwn(follows.expects, lead) ? lead : undefined;
}

/** The answers that may still be expected to a question, with P(answer | hypothesis, the other answers). */
export function openAnswers(likelihood: QuestionLikelihood, answers: Answers): Chances {
  const lead = leadOf(likelihood, answers);
  return lead === undefined ? likelihood.given : (likelihood.after.get(lead) ?? new Map());
}

/** What the answers say: those that merely follow from another one say nothing. */
export function givenAnswers(model: PreparedModel, answers: Answers): readonly GivenAnswer[] {
  return [...model.questions.values()].flatMap((likelihood) => {
    const { id, follows } = likelihood.question;
    const answer = answers[id];
    if (answer === undefined) return [];
    const lead = leadOf(likelihood, answers);
    const isExpected = lead !== undefined && follows?.expects[lead]?.includes(answer) === true;
    const given = isExpected ? likelihood.after.get(lead)?.get(answer) : likelihood.given.get(answer);
    return given ? [{ question: id, answer, given }] : [];
  });
}

/** A message says that the insurance is not in force, or the person says that contributions are missing. */
export const isCoverInDoubt = ({ signals, answers }: Known): boolean =>
  signals.some(({ againstCover }) => againstCover) || unpaidAnswers(answers).length > 0;

/** The answers that say that contributions are missing. */
export const unpaidAnswers = (answers: Answers): readonly (readonly [QuestionId, string])[] =>
  (['contributionsPaid', 'monthsMissed'] as const).flatMap((question) => {
    const answer = answers[question];
    return answer === undefined || answer === 'unknown' || answer === 'yes' || answer === '0' ? [] : [[question, answer] as const];
  });
