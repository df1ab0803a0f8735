import hintTexts from 'virtual:hint-texts';
import model from 'virtual:model';
import type { CaseState, StoredFinding } from '../case/state.ts';
import { findingsOf } from '../case/view-case.ts';
import { once } from '../detect/once.ts';
import { diagnose, resultFor } from '../diagnose/diagnose.ts';
import type { Diagnosis } from '../diagnose/diagnosis.ts';
import type { Locale } from '../domain/locales.ts';
import { planSteps } from '../guide/plan-steps.ts';
import { mainActor } from '../guide/who-acts.ts';
import { asLikely, sureness } from '../i18n/as-likely.ts';
import type { HintKey, HintTexts } from '../i18n/hint-texts.ts';
import type { SourcedText } from '../i18n/texts.ts';
import { createTranslator, type Translator } from '../i18n/translate.ts';
import type { HintCard, Mark } from '../messaging/replies.ts';

const SCAM = 'scam-link';

/** What one message of the page means: all that was found in the same words, and what the person answered. */
function meaningOf<T>(by: (...given: Parameters<typeof diagnose>) => T, quote: string, state: CaseState): T {
  const signals = findingsOf(state).filter((finding) => finding.quote === quote);
  return by(
    signals.map(({ signal }) => signal),
    state.answers,
    model,
    { dismissed: state.dismissed, quotes: [quote] },
  );
}

/** A message that is harmless by itself is not called so beside one that is not. */
const isAllWell = (state: CaseState): boolean => {
  const all = findingsOf(state);
  const signals = all.map(({ signal }) => signal);
  return (
    resultFor(signals, state.answers, model, { dismissed: state.dismissed, quotes: all.map(({ quote }) => quote) }) === 'nothing-wrong'
  );
};

function toneOf({ signal, quote }: StoredFinding, state: CaseState, allIsWell: () => boolean): Mark['tone'] {
  if (signal === SCAM) return 'scam';
  // A person waits for the mark: only what it shows is reckoned.
  return meaningOf(resultFor, quote, state) === 'nothing-wrong' && allIsWell() ? 'calm' : 'act';
}

/** What is reckoned for the first time takes many times as long. */
export const makeReady = (): void => void resultFor([SCAM], { insuranceType: 'employee' }, model, { quotes: [SCAM] });

/** One mark for each thing that stands on the page. */
export function marksOf(state: CaseState, locale: Locale): readonly Mark[] {
  const { ui } = hintTexts[locale];
  const allIsWell = once(() => isAllWell(state));
  return findingsOf(state).map((finding) => {
    const { key } = finding;
    const tone = toneOf(finding, state, allIsWell);
    return {
      key,
      tone,
      label: ui[`hint.mark.${tone}`] as string,
      closeLabel: ui['hint.close'] as string,
      reloadLabel: ui['hint.reload'] as string,
    };
  });
}

/** What the card beside a message says; null when the message is no longer part of the case. */
export function cardOf(key: string, state: CaseState, locale: Locale): HintCard | null {
  const finding = findingsOf(state).find((each) => each.key === key);
  if (!finding) return null;
  const texts = hintTexts[locale];
  const t = createTranslator(texts.ui, locale);
  const labels = {
    lang: locale,
    actorLabel: t('hint.actor'),
    firstStepLabel: t('hint.firstStep'),
    checklistLabel: t('hint.checklist'),
    closeLabel: t('hint.close'),
  };
  if (finding.signal === SCAM) {
    return {
      ...labels,
      likelihood: '',
      title: t('hint.scam.title'),
      answer: texts.fraud.text,
      actor: t('actor.you'),
      firstStep: t('hint.scam.step'),
      source: sourceOf([texts.fraud], texts, t),
    };
  }
  return { ...labels, ...cardFor(meaningOf(diagnose, finding.quote, state), state, texts, t) };
}

/** Every source of what the card says, each with its date and on a line of its own. */
function sourceOf(said: readonly (SourcedText | undefined)[], { sources }: HintTexts, t: Translator<HintKey>): string {
  const ids = new Set(said.flatMap((fact) => fact?.source ?? []));
  return t('hint.source', { count: ids.size, list: [...ids].map((id) => sources[id]).join('\n') });
}

type Said = Pick<HintCard, 'likelihood' | 'title' | 'answer' | 'actor' | 'firstStep' | 'source'> & Partial<HintCard>;

function cardFor(diagnosis: Diagnosis, state: CaseState, texts: HintTexts, t: Translator<HintKey>): Said {
  const top = diagnosis.causes[0];
  const cause = top && model.causes.find(({ id }) => id === top.id);
  const said = cause && texts.causes[cause.id];
  if (!cause || !said || diagnosis.result === 'cannot-tell') {
    return {
      likelihood: '',
      title: t('hint.unclear.title'),
      answer: t('hint.unclear.answer'),
      actor: t('actor.you'),
      firstStep: t('hint.unclear.step'),
      source: '',
    };
  }
  const [first] = planSteps(cause, state.answers);
  const step = first && said.steps[first.id];
  const actor = mainActor(cause, state.answers);
  const normal = diagnosis.result === 'nothing-wrong' && isAllWell(state);
  const likelihood = sureness(top.likelihood, normal);
  return {
    likelihood: t(normal ? `normal.${likelihood}` : `likelihood.${likelihood}`),
    title: said.title,
    answer: asLikely(said.answer.text, { ...top, likelihood }, t),
    actor: t(`actor.${actor}`),
    ...(actor === 'nobody' && { firstStepLabel: t('hint.calmStep') }),
    firstStep: step?.text ?? '',
    source: sourceOf([said.answer, step], texts, t),
  };
}
