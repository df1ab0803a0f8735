import type { CauseId } from '../domain/causes.ts';
import type { Entry } from '../domain/entries.ts';
import type { SignalId } from '../domain/findings.ts';
import { QUESTION_IDS, type Answers, type QuestionId } from '../domain/questions.ts';
import { givenAnswers, readCase, type About, type Known } from './case.ts';
import type { DiagnosisModel } from './model.ts';
import { lookAhead } from './outlook.ts';
import { claims, posterior, priorOf, probabilities, raiseNeeded, wordingGiven } from './posterior.ts';
import { prepare, type PreparedModel } from './prepare.ts';
import { entriesOf } from './priors.ts';
import { gainOf } from './questions.ts';

/** Causes that hold together: none, one or two. */
export interface Weighed {
  readonly causes: readonly CauseId[];
  readonly weight: number;
}

/** What one finding or answer multiplies the weight of an explanation with. */
export interface Factor {
  readonly of: { readonly signal: SignalId } | { readonly question: QuestionId; readonly answer: string } | { readonly wording: true };
  /** On explanations with one of these the factor counts this many times: the page names them. 1 where it names none. */
  readonly raised: { readonly causes: readonly CauseId[]; readonly times: number };
  /** P(finding or answer | explanation), in the order of `priors`. */
  readonly chances: readonly number[];
}

export interface Trace {
  /** How the person came, as shares that sum to 1. */
  readonly entries: Readonly<Partial<Record<Entry, number>>>;
  /** Every explanation that is weighed, with its share before any finding or answer. */
  readonly priors: readonly Weighed[];
  readonly factors: readonly Factor[];
  /** The explanations after all factors, heaviest first; what weighs less than a thousandth is left out. */
  readonly posterior: readonly Weighed[];
  /** For each cause: its probability from the weights as they are, and what is claimed of it. */
  readonly causes: readonly { readonly cause: CauseId; readonly probability: number; readonly claimed: number }[];
  /** Open questions, the most worth asking first: bits of doubt they take away on average, and what that is worth per second. */
  readonly questions: readonly { readonly question: QuestionId; readonly bits: number; readonly worth: number }[];
}

const ANY_WEIGHT = 0.001;

/** How diagnose() came to its ranking, step by step, as plain data: multiplying the priors with the factors gives the posterior. */
export function trace(signals: readonly SignalId[], answers: Answers, model: DiagnosisModel, about: About = {}): Trace {
  const prepared = prepare(model);
  const known = readCase(prepared, signals, answers, about);
  const prior = priorOf(prepared, known);
  const weights = posterior(prepared, known);
  const now = probabilities(prepared, known, weights);
  const claimed = claims(prepared, known, weights);
  return {
    entries: Object.fromEntries(entriesOf(known.signals.map((signal) => signal.model))),
    priors: weigh(prepared, prior),
    factors: factorsOf(prepared, known, prior),
    posterior: weigh(prepared, weights)
      .filter(({ weight }) => weight >= ANY_WEIGHT)
      .sort((a, b) => b.weight - a.weight),
    causes: prepared.causes.map(({ id }, place) => ({ cause: id, probability: now[place] ?? 0, claimed: claimed[place] ?? 0 })),
    questions: lookAhead(prepared, known)
      .filter(({ question }) => !QUESTION_IDS.some((asked) => asked === question && answers[asked] !== undefined))
      .map((outlook) => ({ question: outlook.question, ...gainOf(outlook, now) }))
      .sort((a, b) => b.worth - a.worth),
  };
}

function factorsOf(model: PreparedModel, known: Known, prior: Float64Array): readonly Factor[] {
  return [
    ...known.signals.map(({ model: { id }, given, names, named }) => ({
      of: { signal: id },
      raised: {
        causes: model.causes.filter((_, place) => names[place]).map((cause) => cause.id),
        times: named ? raiseNeeded(prior, given, named) : 1,
      },
      chances: [...given],
    })),
    ...(known.likeness
      ? [{ of: { wording: true } as const, raised: { causes: [], times: 1 }, chances: [...wordingGiven(model, known.likeness)] }]
      : []),
    ...givenAnswers(model, known.answers).map(({ question, answer, given }) => ({
      of: { question, answer },
      raised: { causes: [], times: 1 },
      chances: [...given],
    })),
  ];
}

function weigh({ causes, hypotheses }: PreparedModel, weights: Float64Array): readonly Weighed[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const idOf = (place: number | undefined): CauseId[] => causes.flatMap(({ id }, index) => (index === place ? [id] : []));
  return Array.from(weights, (weight, index) => ({
    causes: [...idOf(hypotheses.first[index]), ...idOf(hypotheses.second[index])],
    weight: weight / total,
  }));
}
