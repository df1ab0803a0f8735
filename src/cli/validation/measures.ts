import type { DiagnosisModel } from '../../diagnose/model.ts';
import { entryPriors } from '../../diagnose/priors.ts';
import type { CauseId } from '../../domain/causes.ts';
import type { Dialogue, ReadVignette } from './dialogue.ts';
import { storyOf } from './vignette.ts';

/** One vignette and how its dialogue ended. */
export interface Outcome {
  readonly vignette: ReadVignette;
  readonly dialogue: Dialogue;
}

const OUTSIDE: CauseId = 'other';

const ranked = ({ dialogue }: Outcome): readonly CauseId[] => dialogue.diagnosis.causes.map(({ id }) => id);
const namesNothing = ({ dialogue }: Outcome): boolean => ['cannot-tell', 'nothing-found'].includes(dialogue.diagnosis.result);
export const isOutside = ({ vignette }: Outcome): boolean => vignette.truth.includes(OUTSIDE);

/** The first cause is one of the true ones. Outside the list, naming no cause is the right answer. */
export const isFirstRight = (outcome: Outcome): boolean =>
  isOutside(outcome) ? namesNothing(outcome) : outcome.vignette.truth.some((id) => id === ranked(outcome)[0]);

/** A true cause is among the first three. */
export const isInThree = (outcome: Outcome): boolean =>
  isOutside(outcome)
    ? namesNothing(outcome) || ranked(outcome).slice(0, 3).includes(OUTSIDE)
    : outcome.vignette.truth.some((id) => ranked(outcome).slice(0, 3).includes(id));

/** Every true cause is among the first three. */
export const areAllInThree = (outcome: Outcome): boolean => outcome.vignette.truth.every((id) => ranked(outcome).slice(0, 3).includes(id));

/** The message or an answer led to a ranking; abstaining over a ranking counts as an answer, and is counted apart. */
export const isAnswered = ({ dialogue }: Outcome): boolean => dialogue.diagnosis.result !== 'nothing-found';
export const isAbstained = ({ dialogue }: Outcome): boolean => dialogue.diagnosis.result === 'cannot-tell';

export const share = (outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number =>
  outcomes.length === 0 ? 1 : outcomes.filter(holds).length / outcomes.length;

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The value that the given portion of the values does not exceed. */
export function quantile(values: readonly number[], portion: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(portion * sorted.length) - 1)] ?? 0;
}

/** Squared distance between what was believed of each cause and what was true, summed over the causes. */
export function brier(outcome: Outcome, model: DiagnosisModel): number {
  const believed = new Map(outcome.dialogue.diagnosis.causes.map(({ id, probability }) => [id, probability]));
  return distance(model, outcome, (id) => believed.get(id) ?? 0);
}

/** The same of somebody who knows only how common each cause is. */
export function priorBrier(outcome: Outcome, model: DiagnosisModel): number {
  const entries = [...entryPriors(model.causes).values()];
  const common = new Map(model.causes.map(({ id }, place) => [id, mean(entries.map((shares) => shares[place] ?? 0))]));
  return distance(model, outcome, (id) => common.get(id) ?? 0);
}

const distance = (model: DiagnosisModel, { vignette }: Outcome, believed: (id: CauseId) => number): number =>
  model.causes.reduce((sum, { id }) => sum + (believed(id) - (vignette.truth.includes(id) ? 1 : 0)) ** 2, 0);

/** The outcomes of each story together. */
export function byStory(outcomes: readonly Outcome[]): readonly (readonly Outcome[])[] {
  const stories = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const story = stories.get(storyOf(outcome.vignette));
    if (story) story.push(outcome);
    else stories.set(storyOf(outcome.vignette), [outcome]);
  }
  return [...stories.values()];
}

/** Languages compared on the stories that are told in all of them: the widest difference in top-1, as a share. */
export function languageGap(outcomes: readonly Outcome[]): {
  readonly byLanguage: ReadonlyMap<string, number>;
  readonly gap: number;
  /** How many stories these are. */
  readonly stories: number;
} {
  const languages = [...new Set(outcomes.map(({ vignette }) => vignette.lang))];
  const stories = byStory(outcomes).filter((tellings) => tellings.length === languages.length);
  const told = stories.flat();
  const byLanguage = new Map(
    languages.map((lang) => [
      lang,
      share(
        told.filter(({ vignette }) => vignette.lang === lang),
        isFirstRight,
      ),
    ]),
  );
  return { byLanguage, gap: Math.max(...byLanguage.values()) - Math.min(...byLanguage.values()), stories: stories.length };
}
