import { chanceOf, SCALE } from '../domain/scale.ts';
import type { Hypotheses } from './hypotheses.ts';
import type { CauseModel, QuestionModel, SignalModel } from './model.ts';

/**
 * How often a signal shows up although no cause of the hypothesis explains it. Vague ones come with everything; that the insurance is
 * not in force is a record of the bureau, which hardly anybody has whose insurance is.
 */
const LEAK = { stated: 0.03, telling: 0.02, standing: 0.005, mentioned: 0.1, fallback: 0.25 } as const;
/** Share of answers that are slips or misunderstandings and so say nothing about the cause: about one in thirty. One slip does not overturn what a page says, two may. */
const SLIP = 0.03;

/** P(signal | hypothesis) for each hypothesis: noisy-OR over its causes and the leak. */
export function signalLikelihood(signal: SignalModel, causes: readonly CauseModel[], hypotheses: Hypotheses): Float64Array {
  const isStated = causes.some((cause) => cause.stated.includes(signal.id));
  const leak = leakOf(signal, isStated);
  const missed = causes.map((cause) => {
    const word = cause.evidence[signal.id];
    const seen = word === undefined ? 0 : chanceOf(word);
    return 1 - (cause.stated.includes(signal.id) ? Math.max(seen, SCALE.always) : seen);
  });
  return Float64Array.from(
    hypotheses.first,
    (first, index) => 1 - (1 - leak) * (missed[first] ?? 1) * (missed[hypotheses.second[index] ?? -1] ?? 1),
  );
}

const leakOf = ({ fallback, mentioned, entry }: SignalModel, isStated: boolean): number => {
  if (fallback) return LEAK.fallback;
  if (mentioned) return LEAK.mentioned;
  if (isStated) return LEAK.stated;
  return entry === 'arrears' ? LEAK.standing : LEAK.telling;
};

/** P(answer | hypothesis) by answer, each by hypothesis. */
export type Chances = ReadonlyMap<string, Float64Array>;

export interface QuestionLikelihood {
  readonly question: QuestionModel;
  readonly given: Chances;
  /** By the answer to the question that this one follows: the answers still open, and P(answer | hypothesis, that answer). */
  readonly after: ReadonlyMap<string, Chances>;
}

/** P(answer | hypothesis) for each answer of a question. */
export function questionLikelihood(question: QuestionModel, causes: readonly CauseModel[], hypotheses: Hypotheses): QuestionLikelihood {
  const answers = Object.keys(question.base);
  const base = normalise(answers.map((answer) => question.base[answer] ?? 0));
  // Two causes pull from the base rates independently; a silent one leaves the other's word as it is.
  const pulls = causes.map((cause) =>
    answersGivenCause(question, cause, answers, base).map((chance, answer) => chance / (base[answer] ?? 1)),
  );
  const none = base.map(() => 1);
  const rows = answers.map(() => new Float64Array(hypotheses.count));
  for (let hypothesis = 0; hypothesis < hypotheses.count; hypothesis++) {
    const one = pulls[hypotheses.first[hypothesis] ?? -1] ?? none;
    const two = pulls[hypotheses.second[hypothesis] ?? -1] ?? none;
    const chances = normalise(base.map((share, answer) => share * (one[answer] ?? 1) * (two[answer] ?? 1)));
    rows.forEach((row, answer) => {
      row[hypothesis] = (1 - SLIP) * (chances[answer] ?? 0) + SLIP * (base[answer] ?? 0);
    });
  }
  const given = new Map(rows.map((row, answer) => [answers[answer] ?? '', row]));
  const expects = Object.entries(question.follows?.expects ?? {});
  return { question, given, after: new Map(expects.map(([answer, open]) => [answer, among(open, given)])) };
}

/** The chances of some answers, measured against one another only. Of a single one nothing can be learnt. */
function among(open: readonly string[], given: Chances): Chances {
  const rows = open.flatMap((answer) => given.get(answer) ?? []);
  if (rows.length < 2) return new Map();
  const share = (row: Float64Array) => row.map((chance, hypothesis) => chance / rows.reduce((sum, one) => sum + (one[hypothesis] ?? 0), 0));
  return new Map(rows.map((row, index) => [open[index] ?? '', share(row)]));
}

/** From the cause's words. An answer it leaves out is rare; an insurance type it does not apply to never happens. */
function answersGivenCause(
  question: QuestionModel,
  cause: CauseModel,
  answers: readonly string[],
  base: readonly number[],
): readonly number[] {
  const words = cause.answers[question.id];
  const applies = (answer: string) => question.id !== 'insuranceType' || cause.appliesTo.some((type) => type === answer);
  return normalise(
    answers.map((answer, index) => {
      const word = words?.[answer];
      if (word !== undefined) return chanceOf(word);
      if (!applies(answer)) return words ? SCALE.never : SCALE.never * (base[index] ?? 0);
      return words ? SCALE.rare : (base[index] ?? 0);
    }),
  );
}

function normalise(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
