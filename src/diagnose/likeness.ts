import { createFold } from '../detect/fold.ts';
import { WEIGHT_ZERO, type CauseModel, type SayingsModel } from './model.ts';
import { gramsOf, wordingOf } from './wording.ts';

/** Share that wording leaves to every cause, for what is said in words that nobody thought of. */
const UNHEARD = 0.1;

/** How much wording counts: not at all up to so few known words and pairs, in full from so many on. */
interface Weight {
  readonly few: number;
  readonly enough: number;
  readonly trust: number;
}
/**
 * Beside a message: one of few words says no more than the signal that was found in it, a status for instance, and likeness of words is
 * no likelihood. More than this overrules answers.
 */
const BESIDE_A_MESSAGE: Weight = { few: 8, enough: 28, trust: 0.7 };
/** In a person's own words nothing tells more. On sayings it had not learned from, the cause was among the first three in 75 to 80 of 100. */
const ALONE: Weight = { few: 0, enough: 12, trust: 1 };

/**
 * By cause, in the order given: how far the wording of the messages speaks for it, above 0 and up to about 1. Null where it says nothing.
 * @param isTold no message was recognised in them: they are a person's own words
 */
export type Likeness = (quotes: readonly string[], isTold: boolean) => Float64Array | null;

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

  function votes(quote: string, isTold: boolean): Float64Array | null {
    const heard = gramsOf(wordingOf(fold(quote))).flatMap((gram) => known.get(gram) ?? []);
    if (heard.length === 0) return null;
    const length = weightStep / Math.sqrt(heard.length);
    const scores = bias.map((start, k) =>
      heard.reduce((sum, place) => sum + length * (weights.charCodeAt(place + k) - WEIGHT_ZERO), start),
    );
    const highest = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - highest));
    const total = odds.reduce((sum, each) => sum + each, 0);
    const { few, enough, trust: most } = isTold ? ALONE : BESIDE_A_MESSAGE;
    const trust = most * Math.min(1, Math.max(0, (heard.length - few) / (enough - few)));
    const given = Float64Array.from(places, (place) => (UNHEARD + (odds[place] ?? 0) / total) ** trust);
    // What is outside the list shows in any message; told in own words, it sounds like what was told of it before.
    return catchAll < 0 || isTold ? given : given.fill(Math.max(...given), catchAll, catchAll + 1);
  }

  // Of several messages each counts for its part: the same thing said twice is no second piece of evidence.
  return (quotes, isTold) => {
    const heard = [...new Set(quotes)].flatMap((quote) => votes(quote, isTold) ?? []);
    if (heard.length === 0) return null;
    return Float64Array.from(causes, (_, place) => heard.reduce((product, by) => product * (by[place] ?? 1), 1) ** (1 / heard.length));
  };
}
