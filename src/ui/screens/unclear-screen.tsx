import type { CaseView } from '../../case/view.ts';
import { Answered } from '../components/answered.tsx';
import { CareToday } from '../components/care-today.tsx';
import { Dismissed } from '../components/cause-actions.tsx';
import { Findings } from '../components/findings.tsx';
import { Fold } from '../components/fold.tsx';
import { HandOverButton } from '../components/hand-over-button.tsx';
import { Hotlines } from '../components/hotlines.tsx';
import { CauseList } from '../components/other-causes.tsx';
import { Paste } from '../components/paste.tsx';
import { Question } from '../components/question.tsx';
import { Section } from '../components/section.tsx';
import { Tools } from '../components/tools.tsx';
import { Words } from '../components/words.tsx';
import { useSpeech } from '../state/speech.ts';

/** No cause is clearly ahead; that is said, and one question helps on. */
export function UnclearScreen({ view, onHandOver }: { view: CaseView; onHandOver: () => void }) {
  const { t, texts } = useSpeech();
  const { nextQuestion, separates, causes } = view.diagnosis;
  const first = causes[0] && texts.causes[causes[0].id];
  const hotlines = first?.hotlines.length ? first.hotlines : ['12393'];
  return (
    <>
      {first && <CareToday care={first.care} />}
      <div class="answer">
        <h1 id="result" tabIndex={-1}>
          {t('unclear.title')}
        </h1>
        <p class="answer-text">
          <Words text={t(nextQuestion ? 'unclear.text' : 'unclear.textNoQuestion')} />
        </p>
      </div>
      {nextQuestion && <Question question={nextQuestion} separates={separates} />}
      <Answered answers={view.answers} findings={view.findings} />
      <HandOverButton onClick={onHandOver} />
      <Findings findings={view.findings} partial={view.partial} canCheck={view.access !== 'never'} />
      <Tools view={view} />
      <Section title={t('causes.possible')} class="possible">
        <div class="cause-list">
          <CauseList causes={causes} view={view} />
        </div>
      </Section>
      <Dismissed causes={view.dismissed} />
      <Hotlines ids={hotlines} />
      <Fold icon="bubble" title={t('paste.other')}>
        <Paste />
      </Fold>
    </>
  );
}
