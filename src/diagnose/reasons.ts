import type { Reason } from './diagnosis.ts';
import { givenAnswers, type Known } from './case.ts';
import { claims, posterior } from './posterior.ts';
import type { PreparedModel, PreparedSignal } from './prepare.ts';

/** Log-odds below this are not worth a line. */
const NOTICEABLE = 0.1;

export interface Reasons {
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
}

/**
 * What speaks for and against each cause, strongest first: how far its log-odds move when one finding or answer is left out.
 * @param now probability of each cause with everything
 */
export function findReasons(model: PreparedModel, known: Known, now: Float64Array): readonly Reasons[] {
  const without = (rest: Partial<Known>) => {
    const less = { ...known, ...rest };
    return claims(model, less, posterior(model, less));
  };
  const left = [
    ...known.signals.map((signal) => ({
      piece: { kind: 'finding', signal: signal.model.id } as const,
      probabilities: without(leftOut(signal, known)),
    })),
    ...givenAnswers(model, known.answers).map(({ question, answer }) => ({
      piece: { kind: 'answer', question, answer } as const,
      probabilities: without({ answers: Object.fromEntries(Object.entries(known.answers).filter(([other]) => other !== question)) }),
    })),
  ];
  return model.causes.map((_, cause) => {
    const reasons = left
      .map(({ piece, probabilities }): Reason => ({ ...piece, weight: logOdds(now[cause]) - logOdds(probabilities[cause]) }))
      .filter(({ weight }) => Math.abs(weight) >= NOTICEABLE)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    return { for: reasons.filter(({ weight }) => weight > 0), against: reasons.filter(({ weight }) => weight < 0) };
  });
}

/** With the last finding goes the message whose wording counts. */
const leftOut = (signal: PreparedSignal, known: Known): Partial<Known> => {
  const signals = known.signals.filter((other) => other !== signal);
  return signals.length > 0 ? { signals } : { signals, likeness: null };
};

const logOdds = (probability = 0): number => {
  const kept = Math.min(Math.max(probability, 1e-9), 1 - 1e-9);
  return Math.log(kept / (1 - kept));
};
