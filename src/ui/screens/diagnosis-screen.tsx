import type { CaseView } from '../../case/view.ts';
import { AnswerCard } from '../components/answer-card.tsx';
import { Answered } from '../components/answered.tsx';
import { CareToday } from '../components/care-today.tsx';
import { CauseActions, Dismissed } from '../components/cause-actions.tsx';
import { CauseBackground } from '../components/cause-background.tsx';
import { CauseDetails } from '../components/cause-details.tsx';
import { Checklist } from '../components/checklist.tsx';
import { Findings } from '../components/findings.tsx';
import { Fold } from '../components/fold.tsx';
import { HandOverButton } from '../components/hand-over-button.tsx';
import { Icon } from '../components/icon.tsx';
import { Hotlines } from '../components/hotlines.tsx';
import { CauseList } from '../components/other-causes.tsx';
import { Paste } from '../components/paste.tsx';
import { Question } from '../components/question.tsx';
import { Tools } from '../components/tools.tsx';
import { Why } from '../components/why.tsx';
import { planSteps } from '../../guide/plan-steps.ts';
import type { CauseText } from '../../i18n/texts.ts';
import { useSpeech } from '../state/speech.ts';
import { useLater } from '../state/use-later.ts';

/** A cause is ahead: the answer first, then what to do, then the reasons, then everything else. */
export function DiagnosisScreen({ view, onHandOver }: { view: CaseView; onHandOver: () => void }) {
  const { t, texts } = useSpeech();
  const [ranked] = view.diagnosis.causes;
  const later = useLater(view);
  const known = ranked && texts.causes[ranked.id];
  if (!ranked || !known) return null;
  // What is normal by itself is not all where something else speaks against the cover.
  const cause: CauseText = known.normal && view.diagnosis.result === 'cause' ? { ...known, normal: false, fund: 'unknown' } : known;
  const steps = planSteps(cause, view.answers);
  const ticked = view.ticks[ranked.id] ?? [];
  const { nextQuestion, separates } = view.diagnosis;
  const others = later.diagnosis.causes.filter(({ id }) => id !== ranked.id);
  const behind = texts.causes[later.diagnosis.causes[0]?.id ?? ranked.id] ?? cause;
  return (
    <>
      <CareToday care={cause.care} />
      <section class="lead" data-cause={ranked.id} aria-labelledby="result">
        <AnswerCard ranked={ranked} cause={cause} steps={steps} ticked={ticked} answers={view.answers} />
        <HandOverButton onClick={onHandOver} />
        <Findings findings={view.findings} partial={view.partial} canCheck={view.access !== 'never'} />
        <Why ranked={ranked} view={view} isFirst />
        {nextQuestion && <Question question={nextQuestion} separates={separates} />}
        <Answered answers={view.answers} findings={view.findings} />
        <Tools view={view} />
        <Checklist cause={ranked.id} steps={steps} ticked={ticked} />
        <CauseActions cause={ranked.id} />
        <Hotlines ids={behind.hotlines} />
        <CauseDetails cause={behind} />
        <CauseBackground cause={behind.id} />
      </section>
      {others.length > 0 && (
        <details class="fold others">
          <summary>
            <span class="fold-title">{t('causes.title', { count: others.length })}</span>
            <Icon name="chevron" />
          </summary>
          <div class="cause-list">
            <CauseList causes={others} view={later} />
          </div>
        </details>
      )}
      <Dismissed causes={view.dismissed} />
      <Fold icon="bubble" title={t('paste.other')}>
        <Paste />
      </Fold>
    </>
  );
}
