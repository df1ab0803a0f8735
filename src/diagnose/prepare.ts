import { CAUSE_IDS } from '../domain/causes.ts';
import type { Entry } from '../domain/entries.ts';
import type { SignalId } from '../domain/findings.ts';
import type { QuestionId } from '../domain/questions.ts';
import { chanceOf, SCALE } from '../domain/scale.ts';
import { enumerateHypotheses, type Hypotheses } from './hypotheses.ts';
import { questionLikelihood, signalLikelihood, type QuestionLikelihood } from './likelihood.ts';
import { createLikeness, type Likeness } from './likeness.ts';
import type { CauseModel, DiagnosisModel, SignalModel } from './model.ts';
import { entryPriors } from './priors.ts';

export interface PreparedSignal {
  readonly model: SignalModel;
  /** P(signal | hypothesis), by hypothesis. */
  readonly given: Float64Array;
  /** Which causes the signal speaks for, by cause: those that show it more than rarely. */
  readonly explains: readonly boolean[];
  /** Which causes the signal names outright, by cause. */
  readonly names: readonly boolean[];
  /** 1 for each hypothesis with such a cause, 0 for the others; null when the signal names none. */
  readonly named: Uint8Array | null;
  /** It says that the insurance is not in force, which nothing normal explains. */
  readonly againstCover: boolean;
}

/** Everything about a model that no case changes. */
export interface PreparedModel {
  /** In the order of CAUSE_IDS. */
  readonly causes: readonly CauseModel[];
  /** Place of the catch-all cause, -1 when the model has none. */
  readonly catchAll: number;
  readonly hypotheses: Hypotheses;
  readonly priors: ReadonlyMap<Entry, Float64Array>;
  /** In the model's order, without messages that no cause mentions: those say nothing about the cause. */
  readonly signalIds: readonly SignalId[];
  readonly signal: (id: SignalId) => PreparedSignal | undefined;
  readonly questions: ReadonlyMap<QuestionId, QuestionLikelihood>;
  readonly likeness: Likeness;
}

const prepared = new WeakMap<DiagnosisModel, PreparedModel>();

/** The tables of a model, made once for each model object. */
export function prepare(model: DiagnosisModel): PreparedModel {
  const known = prepared.get(model);
  if (known) return known;
  const causes = [...model.causes].sort((a, b) => CAUSE_IDS.indexOf(a.id) - CAUSE_IDS.indexOf(b.id));
  const hypotheses = enumerateHypotheses(causes);
  // What a person tells opens a case whatever it speaks of.
  const mentioned = model.signals.filter(
    ({ id, mentioned: isTold }) => isTold || causes.some((cause) => Object.hasOwn(cause.evidence, id) || cause.stated.includes(id)),
  );
  const made: PreparedModel = {
    causes,
    catchAll: causes.findIndex((cause) => cause.catchAll),
    hypotheses,
    priors: entryPriors(causes),
    signalIds: mentioned.map(({ id }) => id),
    signal: remember(mentioned, (signal) => prepareSignal(signal, causes, hypotheses)),
    questions: new Map(model.questions.map((question) => [question.id, questionLikelihood(question, causes, hypotheses)])),
    likeness: createLikeness(model.sayings, causes),
  };
  prepared.set(model, made);
  return made;
}

function prepareSignal(model: SignalModel, causes: readonly CauseModel[], hypotheses: Hypotheses): PreparedSignal {
  const names = causes.map((cause) => cause.stated.includes(model.id));
  const holds = (cause: number | undefined) => names[cause ?? -1] === true;
  const explains = causes.map((cause, place) => names[place] === true || chanceOf(cause.evidence[model.id] ?? 'never') > SCALE.rare);
  const isStanding = model.entry === 'arrears' || model.entry === 'record-missing';
  return {
    model,
    given: signalLikelihood(model, causes, hypotheses),
    explains,
    againstCover:
      isStanding &&
      !model.fallback &&
      !model.mentioned &&
      explains.includes(true) &&
      !causes.some(({ normal }, place) => normal && explains[place]),
    names,
    named: names.includes(true)
      ? Uint8Array.from(hypotheses.first, (first, index) => (holds(first) || holds(hypotheses.second[index]) ? 1 : 0))
      : null,
  };
}

/** A case meets a few of the signals only, so each table is made when it is first asked for. */
function remember(
  signals: readonly SignalModel[],
  make: (signal: SignalModel) => PreparedSignal,
): (id: SignalId) => PreparedSignal | undefined {
  const made = new Map<SignalId, PreparedSignal>();
  return (id) => {
    const known = made.get(id);
    if (known) return known;
    const signal = signals.find((one) => one.id === id);
    if (!signal) return undefined;
    const fresh = make(signal);
    made.set(id, fresh);
    return fresh;
  };
}
