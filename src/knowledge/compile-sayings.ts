import { createFold } from '../detect/fold.ts';
import { WEIGHT_STEPS, WEIGHT_ZERO, type SayingsModel } from '../diagnose/model.ts';
import { gramsOf, wordingOf } from '../diagnose/wording.ts';
import { FOLDING } from './invisible.ts';
import type { Knowledge } from './load.ts';
import { softmaxRegression } from './softmax-regression.ts';
import { traditionalPairs } from './variants.ts';

/** What stands in fewer sentences is how one of them happens to be worded. */
const SEEN_IN = 3;

/**
 * Learns from the sayings which words and pairs of words speak for which cause.
 * @param seenIn what stands in fewer sentences is left out; small worlds of tests have no more than one of each
 */
export function compileSayings(sayings: Knowledge['sayings'], seenIn = SEEN_IN): SayingsModel {
  const characters = new Set(sayings.flatMap(({ sentences }) => [...sentences.join('')]));
  const folding = { variants: traditionalPairs(characters), ...FOLDING };
  const fold = createFold(folding);
  const said = sayings.flatMap(({ sentences }, label) => sentences.map((saying) => ({ label, grams: gramsOf(wordingOf(fold(saying))) })));
  const counts = new Map<string, number>();
  for (const { grams } of said) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const known = [...counts].flatMap(([gram, count]) => (count >= seenIn ? [gram] : []));
  const places = new Map(known.map((gram, place) => [gram, place]));
  const examples = said.map(({ label, grams }) => ({ label, features: grams.flatMap((gram) => places.get(gram) ?? []) }));
  const { weights, bias } = softmaxRegression(examples, known.length, sayings.length);
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / WEIGHT_STEPS;
  return {
    causes: sayings.map(({ id }) => id),
    grams: known.join('\n'),
    weights: Array.from(weights, (weight) => String.fromCharCode(WEIGHT_ZERO + Math.round(weight / step))).join(''),
    weightStep: step,
    bias: [...bias],
    ...folding,
  };
}
