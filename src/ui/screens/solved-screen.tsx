import type { CaseView } from '../../case/view.ts';
import { CheckAgain } from '../components/findings.tsx';
import { Fold } from '../components/fold.tsx';
import { Icon } from '../components/icon.tsx';
import { Paste } from '../components/paste.tsx';
import { useSpeech } from '../state/speech.ts';

export function SolvedScreen({ view }: { view: CaseView }) {
  const { t, act } = useSpeech();
  return (
    <>
      <div class="answer answer-calm">
        <h1 id="result" tabIndex={-1}>
          <Icon name="check" />
          {t('solved.title')}
        </h1>
        <p class="answer-text">{t('solved.text')}</p>
        <div class="verdict">
          <button type="button" data-action="unsolved" onClick={() => void act.resolve(false)}>
            <Icon name="back" />
            {t('solved.undo')}
          </button>
          {view.access !== 'never' && <CheckAgain />}
        </div>
      </div>
      <Fold icon="bubble" title={t('paste.other')}>
        <Paste />
      </Fold>
    </>
  );
}
