import type { DiagnosisModel } from '../../diagnose/model.ts';
import { chanceOf, type Chance } from '../../domain/scale.ts';
import { normal } from './random.ts';

const EDGE = 0.001;

/** A copy of the model in which every number is moved by noise on its log-odds, priors on their logarithm. */
export function blur(model: DiagnosisModel, sigma: number, random: () => number): DiagnosisModel {
  const moved = (chance: Chance): number => {
    const odds = Math.log(chanceOf(chance) / (1 - chanceOf(chance))) + sigma * normal(random);
    return Math.min(1 - EDGE, Math.max(EDGE, 1 / (1 + Math.exp(-odds))));
  };
  return {
    ...model,
    causes: model.causes.map((cause) => ({
      ...cause,
      priors: mapped(cause.priors, (cases) => cases * Math.exp(sigma * normal(random))),
      evidence: mapped(cause.evidence, moved),
      answers: mapped(cause.answers, (words) => mapped(words, moved)),
    })),
  };
}

const mapped = <Key extends string, From, To>(record: Readonly<Partial<Record<Key, From>>>, change: (value: From) => To): Record<Key, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value as From)])) as Record<Key, To>;
