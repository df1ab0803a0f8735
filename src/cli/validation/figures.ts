import type { DiagnosisModel } from '../../diagnose/model.ts';
import { diagnose } from '../../diagnose/diagnose.ts';
import type { Knowledge } from '../../knowledge/load.ts';
import { calibrationError, chanceError, chanceErrorByStory, type ChanceError, type Claim } from './calibration.ts';
import { talk, withSlip, type ReadVignette } from './dialogue.ts';
import * as measures from './measures.ts';
import { minutesSpent } from './minutes.ts';
import { blur } from './noise.ts';
import { randomFrom, sample } from './random.ts';
import { intervalOf, shareInterval, type Interval } from './resample.ts';
import { danger } from './safety.ts';

type Outcome = measures.Outcome;

const SEED = 7;
const NOISE_SIGMA = 1;
/** Vignettes that each draw of the noise is tried on. */
const NOISE_SAMPLE = 60;

export interface Scores {
  readonly count: number;
  /** Of how many different stories; the others are tellings of the same in another language. */
  readonly stories: number;
  readonly top1: number;
  /** Resampled by story. */
  readonly top1Interval: Interval;
  readonly top3: number;
}

export interface Calibration {
  readonly error: number;
  /** What was claimed on average less what came true: above zero too sure, below too careful. */
  readonly surplus: number;
  /** Resampled by story. */
  readonly interval: Interval;
  readonly chance: ChanceError;
  readonly chanceByStory: ChanceError;
  readonly count: number;
  readonly stories: number;
}

export interface Figures {
  readonly all: Scores;
  readonly groups: Readonly<Record<string, Scores>>;
  /** Stories that are told in every language. */
  readonly inEveryLanguage: number;
  readonly coverage: number;
  readonly abstained: number;
  readonly bothInThree: number;
  readonly brier: number;
  readonly brierSkill: number;
  readonly calibration: Calibration;
  /** Of the messages of a page, which were in view when the claims were scaled, and of what people tell, which was not. */
  readonly calibrationOfMessages: Calibration;
  readonly calibrationOfTold: Calibration;
  readonly questions: { readonly mean: number; readonly most: number };
  readonly regret: { readonly minutes: number; readonly share: number };
  readonly unsafe: readonly { readonly id: string; readonly why: string }[];
  readonly language: { readonly top1: Readonly<Record<string, number>>; readonly gap: number };
  readonly noise: { readonly draws: number; readonly clean: number; readonly noisy: number };
  readonly slip: { readonly count: number; readonly clean: number; readonly slipped: number };
  readonly missed: readonly {
    readonly id: string;
    readonly found: readonly string[];
    readonly ranked: readonly string[];
    readonly asked: readonly string[];
  }[];
}

export function outcomesOf(vignettes: readonly ReadVignette[], model: DiagnosisModel): readonly Outcome[] {
  return vignettes.map((vignette) => ({ vignette, dialogue: talk(vignette, vignette.answers, model) }));
}

/**
 * Every figure of the report.
 * @param draws how many times the numbers are blurred to see how much hangs on them; 0 leaves that out
 */
export function figuresOf(vignettes: readonly ReadVignette[], model: DiagnosisModel, knowledge: Knowledge, draws: number): Figures {
  const outcomes = outcomesOf(vignettes, model);
  const { byLanguage, gap, stories } = measures.languageGap(outcomes);
  const brier = measures.mean(outcomes.map((outcome) => measures.brier(outcome, model)));
  const ignorant = measures.mean(outcomes.map((outcome) => measures.priorBrier(outcome, model)));
  const asked = outcomes.map(({ dialogue }) => dialogue.asked.length);
  return {
    all: scoresOf(outcomes),
    groups: groupsOf(outcomes, knowledge),
    inEveryLanguage: stories,
    coverage: measures.share(outcomes, measures.isAnswered),
    abstained: measures.share(outcomes, measures.isAbstained),
    bothInThree: measures.share(
      outcomes.filter(({ vignette }) => vignette.truth.length === 2),
      measures.areAllInThree,
    ),
    brier,
    brierSkill: 1 - brier / ignorant,
    calibration: calibrationOf(outcomes),
    calibrationOfMessages: calibrationOf(outcomes.filter(({ vignette }) => !vignette.told)),
    calibrationOfTold: calibrationOf(outcomes.filter(({ vignette }) => vignette.told)),
    questions: { mean: measures.mean(asked), most: measures.quantile(asked, 0.9) },
    regret: regretOf(outcomes, model),
    unsafe: outcomes.flatMap((outcome) => {
      const why = danger(outcome, knowledge);
      return why === null ? [] : [{ id: outcome.vignette.id, why }];
    }),
    language: { top1: Object.fromEntries(byLanguage), gap },
    noise: noiseOf(outcomes, model, draws),
    slip: slipOf(outcomes, model),
    missed: outcomes
      .filter((outcome) => !measures.isFirstRight(outcome))
      .map(({ vignette, dialogue }) => ({
        id: vignette.id,
        found: vignette.found,
        asked: dialogue.asked,
        ranked: dialogue.diagnosis.causes.slice(0, 3).map(({ id, probability }) => `${id} ${probability.toFixed(2)}`),
      })),
  };
}

const scoresOf = (outcomes: readonly Outcome[]): Scores => ({
  count: outcomes.length,
  stories: measures.byStory(outcomes).length,
  top1: measures.share(outcomes, measures.isFirstRight),
  top1Interval: shareInterval(measures.byStory(outcomes), measures.isFirstRight),
  top3: measures.share(outcomes, measures.isInThree),
});

function groupsOf(outcomes: readonly Outcome[], knowledge: Knowledge): Readonly<Record<string, Scores>> {
  const isNormal = (id: string) => knowledge.causes.some((cause) => cause.id === id && cause.normal);
  const of = (holds: (outcome: Outcome) => boolean) => scoresOf(outcomes.filter(holds));
  return {
    'messages of a page': of(({ vignette }) => !vignette.told),
    'told in own words': of(({ vignette }) => vignette.told),
    clear: of(({ vignette }) => vignette.messy === undefined),
    messy: of(({ vignette }) => vignette.messy !== undefined),
    'two causes': of(({ vignette }) => vignette.truth.length === 2),
    'nothing wrong': of(({ vignette }) => vignette.truth.every(isNormal)),
    'outside the list, something recognised': of((outcome) => measures.isOutside(outcome) && outcome.vignette.found.length > 0),
    'outside the list, nothing recognised': of((outcome) => measures.isOutside(outcome) && outcome.vignette.found.length === 0),
    'on the list, nothing recognised': of((outcome) => !measures.isOutside(outcome) && outcome.vignette.found.length === 0),
    recognised: of(({ vignette }) => vignette.found.length > 0),
    ...Object.fromEntries(knowledge.causes.map(({ id }) => [id, of(({ vignette }) => vignette.truth.includes(id))])),
  };
}

/** What was claimed of the first cause; vignettes without a ranking claim nothing. */
function calibrationOf(outcomes: readonly Outcome[]): Calibration {
  const stories = measures
    .byStory(outcomes)
    .map((tellings) =>
      tellings.flatMap(({ vignette, dialogue }): Claim[] => {
        const first = dialogue.diagnosis.causes[0];
        return first ? [{ probability: first.probability, right: vignette.truth.includes(first.id) }] : [];
      }),
    )
    .filter((claims) => claims.length > 0);
  const claims = stories.flat();
  return {
    error: calibrationError(claims),
    surplus: measures.mean(claims.map(({ probability, right }) => probability - (right ? 1 : 0))),
    interval: intervalOf(stories, calibrationError),
    chance: chanceError(claims),
    chanceByStory: chanceErrorByStory(stories),
    count: claims.length,
    stories: stories.length,
  };
}

/** How much longer it takes than with every answer known from the beginning. */
function regretOf(outcomes: readonly Outcome[], model: DiagnosisModel): Figures['regret'] {
  const listed = outcomes.filter(({ vignette }) => !vignette.truth.includes('other'));
  const taken = measures.mean(listed.map(({ vignette, dialogue }) => minutesSpent(dialogue.diagnosis, vignette, dialogue.answers, model)));
  const least = measures.mean(
    listed.map(({ vignette }) => {
      const { found, quotes, answers } = vignette;
      return minutesSpent(diagnose(found, answers, model, { quotes }), vignette, answers, model);
    }),
  );
  return { minutes: taken - least, share: (taken - least) / least };
}

function noiseOf(outcomes: readonly Outcome[], model: DiagnosisModel, draws: number): Figures['noise'] {
  const random = randomFrom(SEED);
  let clean = 0;
  let noisy = 0;
  for (let draw = 0; draw < draws; draw++) {
    const tried = sample(outcomes, NOISE_SAMPLE, random);
    const vignettes = tried.map(({ vignette }) => vignette);
    clean += measures.share(tried, measures.isFirstRight) / draws;
    noisy += measures.share(outcomesOf(vignettes, blur(model, NOISE_SIGMA, random)), measures.isFirstRight) / draws;
  }
  return { draws, clean, noisy };
}

/** One of the answers given is another one; vignettes that were settled without an answer are left out. */
function slipOf(outcomes: readonly Outcome[], model: DiagnosisModel): Figures['slip'] {
  const random = randomFrom(SEED);
  const pairs = outcomes.flatMap((clean) => {
    const told = clean.dialogue.asked.filter((question) => clean.vignette.answers[question] !== undefined);
    const question = told[Math.floor(random() * told.length)];
    if (question === undefined) return [];
    const { vignette } = clean;
    return [{ clean, slipped: { vignette, dialogue: talk(vignette, withSlip(vignette.answers, question), model) } }];
  });
  return {
    count: pairs.length,
    clean: measures.share(
      pairs.map(({ clean }) => clean),
      measures.isFirstRight,
    ),
    slipped: measures.share(
      pairs.map(({ slipped }) => slipped),
      measures.isFirstRight,
    ),
  };
}
