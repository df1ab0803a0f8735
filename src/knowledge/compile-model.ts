import { CAUSE_IDS } from '../domain/causes.ts';
import type { Scale } from '../domain/scale.ts';
import type { CauseModel, DiagnosisModel, QuestionModel, SignalModel, StepModel } from '../diagnose/model.ts';
import { mentionSignal } from './compile-mentions.ts';
import { compileSayings } from './compile-sayings.ts';
import type { Cause, Knowledge, Mention, Signal } from './load.ts';

/** The numbers and the structure of the knowledge without its texts: what the engine and the guide work with. */
export function compileModel(knowledge: Knowledge): DiagnosisModel {
  return {
    causes: [...knowledge.causes]
      .sort((a, b) => CAUSE_IDS.indexOf(a.id) - CAUSE_IDS.indexOf(b.id))
      .map((cause) => compileCause(cause, knowledge.mentions)),
    questions: knowledge.questions.map(compileQuestion),
    signals: [...knowledge.signals.map(compileSignal), ...knowledge.mentions.map(compileMention)],
    sayings: compileSayings(knowledge.sayings),
  };
}

function compileCause(cause: Cause, mentions: readonly Mention[]): CauseModel {
  return {
    id: cause.id,
    normal: cause.normal,
    catchAll: cause.group === 'other',
    appliesTo: cause.appliesTo,
    actors: cause.actors,
    priors: cause.priors,
    evidence: { ...cause.evidence, ...mentionedWith(cause.id, mentions) },
    stated: cause.stated,
    answers: cause.answers,
    steps: cause.steps.map(compileStep),
  };
}

const mentionedWith = (cause: Cause['id'], mentions: readonly Mention[]): Record<string, Scale> =>
  Object.fromEntries(mentions.flatMap(({ id, causes }) => (causes[cause] ? [[mentionSignal(id), causes[cause]]] : [])));

const compileStep = (step: Cause['steps'][number]): StepModel => ({
  id: step.id,
  ...(step.for && { for: step.for }),
  by: step.by,
  where: step.where,
  chance: step.chance,
  minutes: step.minutes,
});

const compileQuestion = (question: Knowledge['questions'][number]): QuestionModel => ({
  id: question.id,
  seconds: question.seconds,
  base: Object.fromEntries(question.answers.map((answer) => [answer.id, answer.base])),
  ...(question.follows && { follows: question.follows }),
  ...(question.answeredBy.length > 0 && { answeredBy: question.answeredBy }),
});

const compileSignal = (signal: Signal): SignalModel => ({
  id: signal.id,
  entry: signal.entry,
  fallback: signal.unless === 'any',
  ...(signal.patterns.length === 0 && { reckoned: true }),
});

const compileMention = ({ id, entry }: Mention): SignalModel => ({
  id: mentionSignal(id),
  ...(entry && { entry }),
  fallback: !entry,
  mentioned: true,
});
