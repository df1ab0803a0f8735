import type { FindingView } from '../../case/view.ts';
import { useSpeech } from '../state/speech.ts';
import { Icon } from './icon.tsx';
import { Section } from './section.tsx';
import { Quote } from './words.tsx';

/** What was shown, word for word, and the button that looks again. */
export function Findings({ findings, partial, canCheck }: { findings: readonly FindingView[]; partial: boolean; canCheck: boolean }) {
  const { t } = useSpeech();
  if (!findings.length && !canCheck) return null;
  // One sentence can say several things; it is read once.
  const quotes = [...new Set(findings.map((finding) => finding.quote))];
  return (
    <Section title={t('findings.title')}>
      <ul class="findings">
        {quotes.map((quote) => {
          const same = findings.filter((finding) => finding.quote === quote);
          return (
            <li key={quote}>
              {same.reduce(
                (inside, finding) => (
                  <span data-finding={finding.signal}>{inside}</span>
                ),
                <Quote text={quote} />,
              )}
              {same.every((finding) => finding.vanished) && <small>{t('findings.vanished')}</small>}
            </li>
          );
        })}
      </ul>
      {partial && <p data-partial>{t('findings.partial')}</p>}
      {canCheck && <CheckAgain />}
    </Section>
  );
}

/** Reads the page anew and says what came of it. */
export function CheckAgain() {
  const { t, act, announce } = useSpeech();
  const check = async () => {
    const view = await act.check();
    if (view) announce(t('check.done', { count: view.findings.length }));
  };
  return (
    <button type="button" class="quiet" data-action="check" onClick={() => void check()}>
      <Icon name="refresh" />
      {t('check.again')}
    </button>
  );
}
