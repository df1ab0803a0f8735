import { createFold } from '../detect/fold.ts';
import { WEIGHT_ZERO, type CauseModel, type SayingsModel } from './model.ts';
import { gramsOf, wordingOf } from './wording.ts';

/** Share that wording leaves to every cause, for what is said in words that nobody thought of. */
const UNHEARD = 0.1;
/** A message of so few known words and pairs says no more than the signal that was found in it; a status is one. */
const FEW = 8;
/** From so many on its wording counts in full. */
const ENOUGH = 28;
/** How much wording counts against findings and answers: likeness of words is no likelihood. More than this overrules answers. */
const TRUST = 0.7;

/** By cause, in the order given: how far the wording of the messages speaks for it, above 0 and up to about 1. Null where it says nothing. */
export type Likeness = (quotes: readonly string[]) => Float64Array | null;

/**
 * Compares the words of a message with those of sayings whose cause is known, as a person does who has heard many of them: multinomial
 * logistic regression over words and pairs of words, bounded, for nobody speaks like all others.
 */
export function createLikeness(model: SayingsModel, causes: readonly CauseModel[]): Likeness {
  const { weights, weightStep, bias } = model;
  const fold = createFold(model);
  const known = new Map(model.grams.split('\n').map((gram, place) => [gram, place * bias.length]));
  const catchAll = causes.findIndex((cause) => cause.catchAll);
  const places = causes.map(({ id }) => model.causes.indexOf(id));

  function votes(quote: string): Float64Array | null {
    const heard = gramsOf(wordingOf(fold(quote))).flatMap((gram) => known.get(gram) ?? []);
    if (heard.length === 0) return null;
    const length = weightStep / Math.sqrt(heard.length);
    const scores = bias.map((start, k) =>
      heard.reduce((sum, place) => sum + length * (weights.charCodeAt(place + k) - WEIGHT_ZERO), start),
    );
    const highest = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - highest));
    const total = odds.reduce((sum, each) => sum + each, 0);
    const trust = TRUST * Math.min(1, Math.max(0, (heard.length - FEW) / (ENOUGH - FEW)));
    const given = Float64Array.from(places, (place) => (UNHEARD + (odds[place] ?? 0) / total) ** trust);
    // What is outside the list is said in any words.
    return catchAll < 0 ? given : given.fill(Math.max(...given), catchAll, catchAll + 1);
  }

  // Of several messages each counts for its part: the same thing said twice is no second piece of evidence.
  return (quotes) => {
    const heard = [...new Set(quotes)].flatMap((quote) => votes(quote) ?? []);
    if (heard.length === 0) return null;
    return Float64Array.from(causes, (_, place) => heard.reduce((product, by) => product * (by[place] ?? 1), 1) ** (1 / heard.length));
  };
}
