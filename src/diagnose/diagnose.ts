import type { CauseId } from '../domain/causes.ts';
import type { SignalId } from '../domain/findings.ts';
import { QUESTION_IDS, type Answers, type QuestionId } from '../domain/questions.ts';
import { isCoverInDoubt, readCase, type About, type Known } from './case.ts';
import type { Diagnosis, RankedCause } from './diagnosis.ts';
import { findFlips } from './flips.ts';
import type { CauseModel, DiagnosisModel, SignalModel } from './model.ts';
import { lookAhead, type Outlook } from './outlook.ts';
import { claims, disputeIn, posterior, probabilities } from './posterior.ts';
import { prepare, type PreparedModel, type PreparedSignal } from './prepare.ts';
import { chooseQuestion, separatedCauses } from './questions.ts';
import { findReasons } from './reasons.ts';
import { LIKELY, likelihoodWord, POSSIBLE, resultOf } from './words.ts';

/** Causes below this are left out of the list. */
const ANY_WEIGHT = 0.001;
/** The first ones stay in it however unlikely: where even a stated cause turns out wrong, there is a next one to look at. */
const ALWAYS_LISTED = 3;

const COVER: QuestionId = 'contributionsPaid';

const NOTHING_FOUND: Diagnosis = { result: 'nothing-found', causes: [], nextQuestion: null, separates: [], flips: [] };

/** How the causes stand, before anything is said about them. */
interface Standing {
  readonly prepared: PreparedModel;
  readonly known: Known;
  readonly weights: Float64Array;
  readonly now: Float64Array;
  readonly ranking: readonly number[];
  /** Signals that name each cause. */
  readonly namedBy: readonly (readonly SignalModel[])[];
  /** The statement that an answer speaks against. */
  readonly disputed: PreparedSignal | undefined;
  /** Whether the insurance may not be in force. */
  readonly inDoubt: boolean;
}

/** Nothing where nothing was found. */
function standingOf(signals: readonly SignalId[], answers: Answers, model: DiagnosisModel, about: About): Standing | undefined {
  const prepared = prepare(model);
  const known = readCase(prepared, signals, answers, about);
  if (known.signals.length === 0 && Object.keys(known.answers).length === 0) return undefined;
  const weights = posterior(prepared, known);
  const now = claims(prepared, known, weights);
  const inDoubt = isCoverInDoubt(known);
  const namedBy = prepared.causes.map((_, cause) => known.signals.filter(({ names }) => names[cause] === true).map(({ model: by }) => by));
  return {
    prepared,
    known,
    weights,
    now,
    ranking: ranked(now, prepared, inDoubt ? POSSIBLE : LIKELY),
    namedBy,
    disputed: disputeIn(prepared, known, weights)?.statement,
    inDoubt,
  };
}

/** No message of a page tells a reason, only a person does. */
const isTold = ({ signals }: Known): boolean =>
  signals.some(({ model }) => model.mentioned) && signals.every(({ model }) => model.fallback || model.mentioned);

function resultIn({ prepared, known, now, ranking, namedBy, inDoubt }: Standing): Diagnosis['result'] {
  const first = ranking[0] ?? 0;
  const leader = prepared.causes[first];
  return resultOf({
    probability: now[first] ?? 0,
    normalTogether: prepared.causes.reduce((sum, { normal }, place) => sum + (normal ? (now[place] ?? 0) : 0), 0),
    isNamed: Boolean(namedBy[first]?.length),
    normal: leader?.normal === true,
    catchAll: leader?.catchAll === true,
    isVague: known.signals.every(({ model: signal }) => signal.fallback),
    isTold: isTold(known),
    isCoverInDoubt: inDoubt,
  });
}

/** Only the result of `diagnose`: without reasons and questions it is there far sooner. */
export function resultFor(signals: readonly SignalId[], answers: Answers, model: DiagnosisModel, about: About = {}): Diagnosis['result'] {
  const standing = standingOf(signals, answers, model, about);
  return standing ? resultIn(standing) : NOTHING_FOUND.result;
}

/**
 * Ranks the causes that findings and answers speak for. Pure and deterministic; the order of the signals and their repetition do not
 * matter; what the model does not know, and answers that are "unknown", change nothing.
 */
export function diagnose(signals: readonly SignalId[], answers: Answers, model: DiagnosisModel, about: About = {}): Diagnosis {
  const standing = standingOf(signals, answers, model, about);
  if (!standing) return NOTHING_FOUND;
  const { prepared, known, weights, now, ranking, namedBy, disputed: statement } = standing;
  const reasons = findReasons(prepared, known, now);
  const isNamed = namedBy.map((by) => by.length > 0);
  const causes = ranking.flatMap((place, rank): RankedCause[] => {
    const cause = prepared.causes[place];
    const probability = now[place] ?? 0;
    if (!cause || probability === 0 || (probability < ANY_WEIGHT && rank >= ALWAYS_LISTED)) return [];
    const { for: supporting = [], against = [] } = reasons[place] ?? {};
    const disputed = statement?.names[place] === true;
    return [
      {
        id: cause.id,
        probability,
        likelihood: disputed ? 'possible' : likelihoodWord(probability, isNamed[place] === true, appliesTo(cause, answers), isTold(known)),
        ...(isNamed[place] && namedBy[place]?.every((signal) => signal.reckoned) && { reckoned: true }),
        ...(disputed && { disputed: true }),
        for: supporting,
        against,
      },
    ];
  });

  const first = ranking[0] ?? 0;
  const idOf = (place: number): CauseId[] => prepared.causes.slice(place, place + 1).map(({ id }) => id);
  const outlooks = lookAhead(prepared, known);
  const flips = findFlips(outlooks, first, prepared.catchAll);
  const asked = QUESTION_IDS.filter((question) => answers[question] !== undefined);
  const result = resultIn(standing);
  const isOpen = prepared.causes[first]?.normal === true && standing.inDoubt;
  const question =
    chooseQuestion(
      outlooks,
      probabilities(prepared, known, weights),
      asked,
      isNamed[first] === true && !statement && !isOpen && flips.length === 0,
    ) ?? (result === 'nothing-wrong' ? coverQuestion(outlooks, asked) : null);
  return {
    result,
    causes,
    nextQuestion: question?.question ?? null,
    separates: question ? separatedCauses(question, ranking).flatMap(idOf) : [],
    flips: flips.flatMap((flip) => idOf(flip.first).map((cause) => ({ question: flip.question, answer: flip.answer, cause }))),
  };
}

/** What is normal is all that is wrong only where the contributions are paid, so that is asked before it is left at that. */
const coverQuestion = (outlooks: readonly Outlook[], asked: readonly QuestionId[]): Outlook | null =>
  outlooks.find(({ question }) => question === COVER && !asked.includes(question)) ?? null;

/** Below this a catch-all that is ahead says only that nothing is known. */
const LEADS = 0.2;

/**
 * Places of the causes, most probable first. The catch-all is a rest and nothing to check: where it does not lead, it comes last. What
 * is normal comes behind the others from a probability on, for these want something done.
 */
function ranked(now: Float64Array, { catchAll, causes }: PreparedModel, from: number): readonly number[] {
  const waits = (place: number) => causes[place]?.normal === true || place === catchAll || (now[place] ?? 0) < from;
  const ranking = [...now.keys()].sort((a, b) => Number(waits(a)) - Number(waits(b)) || (now[b] ?? 0) - (now[a] ?? 0) || a - b);
  return ranking[0] === catchAll && (now[catchAll] ?? 0) >= LEADS
    ? ranking
    : [...ranking.filter((place) => place !== catchAll), ...ranking.filter((place) => place === catchAll)];
}

const appliesTo = (cause: CauseModel, { insuranceType }: Answers): boolean =>
  insuranceType === undefined || insuranceType === 'unknown' || cause.appliesTo.includes(insuranceType);
