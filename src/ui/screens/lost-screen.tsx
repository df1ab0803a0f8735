import { useSpeech } from '../state/speech.ts';

/** The worker cannot be reached: one sentence and one way out, never a blank window. */
export function LostScreen() {
  const { t } = useSpeech();
  return (
    <div class="answer" role="alert">
      <h1 id="result" tabIndex={-1}>
        {t('lost.title')}
      </h1>
      <p class="answer-text">{t('lost.text')}</p>
      <button type="button" class="primary" data-action="reload" onClick={() => location.reload()}>
        {t('lost.reload')}
      </button>
    </div>
  );
}
