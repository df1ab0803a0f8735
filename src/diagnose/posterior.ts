import type { Answers } from '../domain/questions.ts';
import { chanceOf, SCALE } from '../domain/scale.ts';
import { givenAnswers, isCoverInDoubt, unpaidAnswers, type Known } from './case.ts';
import type { PreparedModel } from './prepare.ts';
import { disputeOf, type Dispute } from './dispute.ts';
import { entriesOf, priorWeights } from './priors.ts';

/** What the causes that one statement names have together at least, before anything else is known. */
const NAMED = 0.93;
/** The model itself may be wrong: this much is given to nobody, so that no cause is ever certain. */
const DOUBT = 0.02;

/**
 * Words for likelihoods are rounded toward the middle, so the ranking comes out too unsure of itself: on the vignettes claims between .4
 * and .6 came true nearly always, and on messages collected from public programs and pages claims of .35 in .56 of the cases. What is
 * claimed of a cause is raised in log-odds; what to ask is decided on the weights as they are. More than this would come out too sure
 * where a person tells little.
 */
const SHARPNESS = 2.5;

function sharpen(weights: Float64Array): Float64Array {
  const sharp = new Float64Array(weights.length);
  for (let index = 0; index < sharp.length; index++) sharp[index] = (weights[index] ?? 0) ** SHARPNESS;
  return sharp;
}

/** Weight of each hypothesis after findings and answers. Not normalised. */
export const posterior = (model: PreparedModel, known: Known): Float64Array => answered(model, afterFindings(model, known), known.answers);

/** Weight of each hypothesis after the findings alone. */
export function afterFindings(model: PreparedModel, known: Known): Float64Array {
  const prior = priorOf(model, known);
  const weights = prior.slice();
  for (const signal of known.signals) {
    multiply(weights, signal.given);
    if (signal.named) raise(weights, signal.named, raiseNeeded(prior, signal.given, signal.named));
  }
  if (known.likeness) multiply(weights, wordingGiven(model, known.likeness));
  return weights;
}

/** What the wording says, by hypothesis: of two causes the better fitting one is what is spoken of. */
export const wordingGiven = ({ hypotheses, catchAll }: PreparedModel, likeness: Float64Array): Float64Array =>
  Float64Array.from(hypotheses.first, (first, index) =>
    Math.max(likeness[first < 0 ? catchAll : first] ?? 1, likeness[hypotheses.second[index] ?? -1] ?? 0),
  );

/** The weights with what the answers say. */
export function answered(model: PreparedModel, weights: Float64Array, answers: Answers): Float64Array {
  const joint = weights.slice();
  for (const { given } of givenAnswers(model, answers)) multiply(joint, given);
  return joint;
}

/** Weight of each hypothesis before findings and answers: how people come decides how common a cause is. */
export function priorOf(model: PreparedModel, known: Known): Float64Array {
  const entries = entriesOf(known.signals.map((signal) => signal.model));
  const unpaid = unpaidAnswers(known.answers);
  const explains = model.causes.map(
    ({ answers }, cause) =>
      known.signals.some((signal) => signal.explains[cause] === true) ||
      unpaid.some(([question, answer]) => chanceOf(answers[question]?.[answer] ?? 'never') >= SCALE.half),
  );
  return priorWeights(model.hypotheses, model.priors, entries, known.dismissed, explains);
}

/**
 * What is claimed of each cause: the weights sharpened to what came true. Where a statement and an answer disagree they stay as they are:
 * which of the two is right was never measured, and sharpening would let the statement win unheard.
 */
export const claims = (model: PreparedModel, known: Known, weights: Float64Array): Float64Array =>
  causeProbabilities(model, disputeIn(model, known, weights)?.weights ?? sharpen(weights), true);

/** Probability of each cause from the weights as they are: what is asked next is decided on them. */
export const probabilities = (model: PreparedModel, known: Known, weights: Float64Array): Float64Array =>
  causeProbabilities(model, disputeIn(model, known, weights)?.weights ?? weights, !isCoverInDoubt(known));

/** The statement that an answer speaks against, if there is one. */
export function disputeIn(model: PreparedModel, known: Known, weights: Float64Array): Dispute | undefined {
  const wording = known.likeness && wordingGiven(model, known.likeness);
  const unworded = wording ? weights.map((weight, index) => weight / (wording[index] ?? 1)) : weights;
  return disputeOf(known.signals, givenAnswers(model, known.answers), unworded);
}

/**
 * Probability of each cause, over none, singles and pairs. What nothing on the list explains belongs to the catch-all cause.
 * With two causes at once the sum exceeds 1.
 * @param withNormal counts a normal cause also beside one that is not; what to ask is about the other one
 */
function causeProbabilities({ causes, catchAll, hypotheses }: PreparedModel, weights: Float64Array, withNormal: boolean): Float64Array {
  const isHidden = (cause: number, other: number) => causes[cause]?.normal === true && causes[other]?.normal === false;
  const sums = new Float64Array(causes.length);
  let total = 0;
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index] ?? 0;
    const first = hypotheses.first[index] ?? -1;
    const second = hypotheses.second[index] ?? -1;
    const holder = first < 0 ? catchAll : first;
    total += weight;
    if (holder >= 0 && (withNormal || !isHidden(holder, second))) sums[holder] = (sums[holder] ?? 0) + weight;
    if (second >= 0 && (withNormal || !isHidden(second, holder))) sums[second] = (sums[second] ?? 0) + weight;
  }
  return sums.map((sum) => ((1 - DOUBT) * sum) / total);
}

/**
 * How much hypotheses with a named cause must be raised so that the statement alone puts them at NAMED, however rare they are. Never
 * below 1 and not changed by other findings, so that no finding can lower what it speaks for.
 */
export function raiseNeeded(prior: Float64Array, given: Float64Array, isNamed: Uint8Array): number {
  let named = 0;
  let others = 0;
  for (let index = 0; index < prior.length; index++) {
    const weight = (prior[index] ?? 0) * (given[index] ?? 0);
    if (isNamed[index]) named += weight;
    else others += weight;
  }
  return named > 0 ? Math.max(1, (NAMED * others) / ((1 - NAMED) * named)) : 1;
}

function raise(weights: Float64Array, isNamed: Uint8Array, factor: number): void {
  for (let index = 0; index < weights.length; index++) if (isNamed[index]) weights[index] = (weights[index] ?? 0) * factor;
}

function multiply(weights: Float64Array, by: Float64Array): void {
  for (let index = 0; index < weights.length; index++) weights[index] = (weights[index] ?? 0) * (by[index] ?? 0);
}
