import { createFold } from '../detect/fold.ts';
import type { SayingsModel } from '../diagnose/model.ts';
import { gramsOf, together, wordingOf } from '../diagnose/wording.ts';
import { INVISIBLE } from './invisible.ts';
import type { Knowledge } from './load.ts';
import { traditionalPairs } from './variants.ts';

/**
 * All sayings as one text, a line each, with what comparing needs of each line beforehand: the length of its vector, for which the
 * frequency of every word in all sayings must be known.
 */
export function compileSayings(sayings: Knowledge['sayings']): SayingsModel {
  const folding = { variants: traditionalPairs(new Set(sayings.flatMap(({ zh }) => [...zh.join('')]))), invisible: INVISIBLE };
  const fold = createFold(folding);
  const wordings = sayings.flatMap(({ zh, en, de }) => [...zh, ...en, ...de].map((saying) => wordingOf(fold(saying))));
  const frequency = new Map<string, number>();
  for (const wording of wordings) for (const gram of gramsOf(wording)) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const squareOf = (gram: string) => Math.log(1 + wordings.length / (frequency.get(gram) ?? 1)) ** 2;
  const normOf = (wording: readonly string[]) => Math.sqrt(gramsOf(wording).reduce((sum, gram) => sum + squareOf(gram), 0));
  return {
    text: wordings.map(together).join('\n'),
    norms: wordings.map((wording) => Math.round(normOf(wording) * 10) / 10),
    causes: sayings.map(({ id, zh, en, de }) => [id, zh.length + en.length + de.length]),
    ...folding,
  };
}
