import type { CaseView } from '../../case/view.ts';
import { Fact } from '../components/fact.tsx';
import { Findings } from '../components/findings.tsx';
import { Hotlines } from '../components/hotlines.tsx';
import { Icon } from '../components/icon.tsx';
import { QuietSources } from '../components/sources.tsx';
import { useSpeech } from '../state/speech.ts';

const FRAUD_HOTLINES = ['96110', '110', '12393'];

/** A message that wants a link opened: a warning stands where otherwise a fix would. */
export function ScamScreen({ view }: { view: CaseView }) {
  const { t, texts } = useSpeech();
  const warning = texts.tips['fraud-links'];
  return (
    <>
      <section class="answer answer-scam" aria-labelledby="result">
        <h1 id="result" tabIndex={-1}>
          <Icon name="alert" />
          {t('scam.title')}
        </h1>
        {warning && (
          <p class="answer-text">
            <Fact fact={warning.text} />
          </p>
        )}
        <div class="now">
          <h2>{t('step.first')}</h2>
          <p>{t('scam.step')}</p>
        </div>
        <p>{t('scam.already')}</p>
        <QuietSources of={warning} />
      </section>
      <Findings findings={view.findings} partial={view.partial} canCheck={view.access !== 'never'} />
      <Hotlines ids={FRAUD_HOTLINES} />
    </>
  );
}
