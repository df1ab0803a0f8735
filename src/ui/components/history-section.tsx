import { useCallback, useEffect, useState } from 'preact/hooks';
import type { HistoryView } from '../../messaging/replies.ts';
import type { HistorySettings } from '../pages/page-props.ts';
import { usePageSpeech } from '../state/page-speech.tsx';
import { Fold } from './fold.tsx';
import { PressTwice } from './press-twice.tsx';
import { Section } from './section.tsx';
import { Quote } from './words.tsx';

interface HistorySectionProps {
  readonly history: HistorySettings;
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
}

/** What was found, day by day; off until the person wants it, and deletable day by day. */
export function HistorySection({ history, attempt }: HistorySectionProps) {
  const { t } = usePageSpeech();
  const [view, setView] = useState<HistoryView | null>(null);
  const show = useCallback((work: () => Promise<HistoryView>) => void attempt(() => work().then(setView)), [attempt]);
  useEffect(() => void history.list().then(setView, () => undefined), [history]);
  return (
    <Section title={t('history.title')}>
      <p>{t('history.text')}</p>
      {view && <HistoryDays view={view} history={history} show={show} />}
    </Section>
  );
}

interface HistoryDaysProps {
  readonly view: HistoryView;
  readonly history: HistorySettings;
  readonly show: (work: () => Promise<HistoryView>) => void;
}

/** The switch and, below it, the days; drawn when they are known. */
function HistoryDays({ view, history, show }: HistoryDaysProps) {
  const { t } = usePageSpeech();
  return (
    <>
      <label class="option options">
        <input type="checkbox" name="history" checked={view.on} onChange={() => show(() => history.switch(view.profile, !view.on))} />
        <span>{t('history.switch')}</span>
      </label>
      {view.on && view.days.length === 0 && <p class="muted">{t('history.none')}</p>}
      {view.days.map(({ day, entries }) => (
        <Fold key={day} title={t.date(day)} class="history">
          <ul data-day={day}>
            {entries.map(({ host, signal, quote }) => (
              <li key={`${host} ${signal} ${quote}`} data-signal={signal}>
                <Quote text={quote} />
                <br />
                <small class="muted" lang="zxx">
                  {host}
                </small>
              </li>
            ))}
          </ul>
          <button
            type="button"
            aria-label={t('history.deleteOf', { date: t.date(day) })}
            onClick={() => show(() => history.forget(view.profile, day))}
          >
            {t('history.delete')}
          </button>
        </Fold>
      ))}
      {view.days.length > 0 && (
        <PressTwice
          name="delete-history"
          label={t('history.deleteAll')}
          again={t('history.deleteAll.again')}
          onPress={() => show(() => history.forget(view.profile, null))}
        />
      )}
    </>
  );
}
