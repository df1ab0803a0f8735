import type { QuestionId } from '../domain/questions.ts';
import type { Outlook } from './outlook.ts';

/**
 * Asking ends when the first cause is as likely as this, before its claim is sharpened. On the vignettes .85 saves one question in ten
 * cases, gets the first cause wrong in two more of 400, and leaves fewer answers to catch a slip: of the cases that hang on answers 48 in
 * 100 survive a wrong one, instead of 55.
 */
const SURE_ENOUGH = 0.9;
const MOST_QUESTIONS = 6;
/** A question that takes this many seconds is answered with "don't know" half the time and then brings nothing; quick ones seldom. */
const HALF_KNOWN = 30;
/** Seconds that any question costs before it is read: otherwise a quick one that hardly helps would beat the one that decides. */
const ATTENTION = 10;
/** Bits of doubt that a second of the person's time must at least take away. */
const WORTH = 0.0001;
/** Causes far behind hardly count: what tells the leaders apart is worth more than what sorts the rest. */
const EMPHASIS = 1.5;
/** A cause is separated when the answers move it at least this far. */
const MOVED = 0.1;
const MOST_SEPARATED = 3;

/**
 * The question that takes away the most doubt about the cause per second, or null when none is worth asking.
 * @param now probability of each cause, from the weights as they are
 * @param asked questions that were put already, answered or not
 * @param isSettled the page names the first cause and no answer would put another first
 */
export function chooseQuestion(
  outlooks: readonly Outlook[],
  now: Float64Array,
  asked: readonly QuestionId[],
  isSettled: boolean,
): Outlook | null {
  if (isSettled || asked.length >= MOST_QUESTIONS || Math.max(...now) >= SURE_ENOUGH) return null;
  let best: Outlook | null = null;
  let bestWorth = WORTH;
  for (const outlook of outlooks) {
    if (asked.includes(outlook.question)) continue;
    const { worth } = gainOf(outlook, now);
    if (worth > bestWorth) [best, bestWorth] = [outlook, worth];
  }
  return best;
}

/** Bits of doubt that a question takes away on average, and what that is worth for a second of the person's time. */
export function gainOf(outlook: Outlook, now: Float64Array): { readonly bits: number; readonly worth: number } {
  const bits = expectedGain(outlook, now);
  return { bits, worth: (isKnown(outlook) * bits) / (ATTENTION + outlook.seconds) };
}

const isKnown = ({ seconds }: Outlook): number => HALF_KNOWN / (HALF_KNOWN + seconds);

/** Places of the causes that the answers of a question move apart, most probable first. */
export function separatedCauses({ prospects }: Outlook, ranking: readonly number[]): readonly number[] {
  const swing = (cause: number) => {
    const values = prospects.map(({ claimed }) => claimed[cause] ?? 0);
    return Math.max(...values) - Math.min(...values);
  };
  return ranking.filter((cause) => swing(cause) >= MOVED).slice(0, MOST_SEPARATED);
}

const expectedGain = ({ prospects }: Outlook, now: Float64Array): number =>
  doubt(now) - prospects.reduce((sum, { chance, after }) => sum + chance * doubt(after), 0);

/** Doubt about the leading causes in bits: the entropy of what is left of them, brought to sum 1. */
function doubt(probabilities: Float64Array): number {
  const weights = probabilities.map((probability) => probability ** EMPHASIS);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.reduce((sum, weight) => {
    const share = weight / total;
    return share > 0 ? sum - share * Math.log2(share) : sum;
  }, 0);
}
