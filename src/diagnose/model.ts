import type { FoldData } from '../detect/fold.ts';
import type { CauseId } from '../domain/causes.ts';
import type { Entry } from '../domain/entries.ts';
import type { SignalId } from '../domain/findings.ts';
import type { Actor } from '../domain/people.ts';
import type { InsuranceType, QuestionId } from '../domain/questions.ts';
import type { Chance, Scale } from '../domain/scale.ts';

/** What the engine and the guide know of a cause: numbers and structure, no texts. Built from knowledge/causes by knowledge/compile-model.ts. */
export interface CauseModel {
  readonly id: CauseId;
  readonly normal: boolean;
  /** Stands for everything outside the list: never part of a pair, never "likely", and when it leads nothing can be told. */
  readonly catchAll: boolean;
  readonly appliesTo: readonly InsuranceType[];
  readonly actors: readonly Actor[];
  /** Cases of this cause in 100 that begin with the entry. */
  readonly priors: Readonly<Partial<Record<Entry, number>>>;
  readonly evidence: Readonly<Record<SignalId, Chance>>;
  readonly stated: readonly SignalId[];
  readonly answers: Readonly<Partial<Record<QuestionId, Readonly<Record<string, Chance>>>>>;
  readonly steps: readonly StepModel[];
}

export interface StepModel {
  readonly id: string;
  readonly for?: readonly InsuranceType[] | undefined;
  readonly by: Actor;
  readonly where: 'online' | 'phone' | 'counter' | 'wait';
  readonly chance: Scale;
  readonly minutes: number;
}

export interface QuestionModel {
  readonly id: QuestionId;
  readonly seconds: number;
  /** Base rates of the answers over all cases, for causes that say nothing about this question. */
  readonly base: Readonly<Record<string, number>>;
  /** Another question that half answers this one. */
  readonly follows?: FollowsModel;
  /** Signals whose message answers it already, so that it need not be asked. */
  readonly answeredBy?: readonly SignalId[];
}

/** What follows from the answer to another question is no second piece of evidence: who is an employee has an employer who pays. */
export interface FollowsModel {
  readonly question: QuestionId;
  /** By its answer: the answers that follow. One that does not follow contradicts, and counts in full. */
  readonly expects: Readonly<Record<string, readonly string[]>>;
}

export interface SignalModel {
  readonly id: SignalId;
  /** How people come who see or say it; absent where it does not tell. */
  readonly entry?: Entry;
  readonly fallback: boolean;
  /** It follows from the figures of a bill; no words say it. */
  readonly reckoned?: true;
  /** A person speaks of it in their own words; no page says it. */
  readonly mentioned?: true;
}

/** What words and pairs of words tell about the cause, learned from sayings by knowledge/compile-sayings.ts; a message is folded as they are. */
export interface SayingsModel extends FoldData {
  readonly causes: readonly CauseId[];
  /** Words and pairs of words in the form of diagnose/wording.ts, one a line. */
  readonly grams: string;
  /** For each of them in turn, how far it speaks for each cause in turn: one character each, as `WEIGHT_ZERO` and `weightStep` say. */
  readonly weights: string;
  readonly weightStep: number;
  /** How far each cause is spoken for before anything is said. */
  readonly bias: readonly number[];
}

/** Character of the weight 0; characters after it stand for weights above 0, a step each, those before it for weights below. */
export const WEIGHT_ZERO = 79;
/** Steps on either side of it, within what is printable. */
export const WEIGHT_STEPS = 44;

export interface DiagnosisModel {
  readonly causes: readonly CauseModel[];
  readonly questions: readonly QuestionModel[];
  readonly signals: readonly SignalModel[];
  readonly sayings: SayingsModel;
}
