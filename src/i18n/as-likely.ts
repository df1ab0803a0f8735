import type { Likelihood, RankedCause } from '../diagnose/diagnosis.ts';
import type { MessageKey } from './locales/en.ts';
import type { Translator } from './translate.ts';

/**
 * How sure the first cause is said to be. Where several normal causes are open, none of them stands out, and yet it is likely that
 * nothing is wrong: that is what its badge and its sentence claim.
 */
export const sureness = (likelihood: Likelihood, normal: boolean): Likelihood =>
  normal && likelihood === 'possible' ? 'likely' : likelihood;

type Hedges = Translator<Extract<MessageKey, `hedge.${string}`>>;
type Sureness = Pick<RankedCause, 'likelihood' | 'reckoned'>;

/**
 * The sentence of a cause, as sure as the cause is: sentences are written for a likely one ("Most likely your employer …"), one that
 * is only possible says so instead, and what the message itself says, or the figures of a bill, needs no doubt.
 */
export function asLikely(text: string, { likelihood, reckoned }: Sureness, t: Hedges): string {
  if (likelihood === 'likely') return text;
  if (likelihood === 'stated') return asStated(text, t(reckoned ? 'hedge.reckoned.start' : 'hedge.stated.start'), t);
  const softer = text
    .replaceAll(t('hedge.likely.start'), t('hedge.possible.start'))
    .replaceAll(t('hedge.likely.inside'), t('hedge.possible.inside'));
  const isSoft = softer.includes(t('hedge.possible.start')) || softer.includes(t('hedge.possible.inside'));
  return isSoft ? softer : t('hedge.if', { text });
}

function asStated(text: string, opening: string, t: Hedges): string {
  const [start, inside] = [t('hedge.likely.start'), t('hedge.likely.inside')];
  const opened = text.startsWith(start) ? opening + text.slice(start.length) : text;
  return opened.replaceAll(`${inside} `, '').replaceAll(inside, '');
}
