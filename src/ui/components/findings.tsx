import type { FindingView } from '../../case/view.ts';
import { meaningOf } from '../../i18n/meaning.ts';
import { useSpeech } from '../state/speech.ts';
import { Icon } from './icon.tsx';
import { Section } from './section.tsx';
import { languageOf, Quote } from './words.tsx';

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
              <Meaning of={same[0]!} />
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

/** The message in the reader's language, when it was shown in another one. */
function Meaning({ of }: { of: FindingView }) {
  const speech = useSpeech();
  const isTheirs = speech.t.locale.startsWith('zh') === (languageOf(of.quote) !== undefined);
  const meaning = isTheirs ? undefined : meaningOf(of.signal, speech);
  return meaning && <small data-meaning>{meaning}</small>;
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
