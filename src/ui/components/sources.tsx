import { sourcesOf } from '../sources.ts';
import { useSpeech } from '../state/speech.ts';
import { Fold } from './fold.tsx';
import { Words } from './words.tsx';

interface SourcesProps {
  /** What is shown and rests on sources: texts, or lists of them. */
  readonly of: unknown;
}

/** Where statements come from, how sure that is, when it was last checked and by when it is again. */
export function Sources({ of }: SourcesProps) {
  const { t } = useSpeech();
  return (
    <Fold title={t('sources.title')}>
      <SourceList of={of} />
    </Fold>
  );
}

/** The sources of a part of the screen: they step back behind it. */
export function QuietSources({ of }: SourcesProps) {
  const { t } = useSpeech();
  return (
    <details class="more">
      <summary>
        <u>{t('sources.title')}</u>
      </summary>
      <SourceList of={of} />
    </details>
  );
}

function SourceList({ of }: SourcesProps) {
  return (
    <ul class="plain">
      {sourcesOf(of).map((id) => (
        <li key={id}>
          <SourceNote id={id} />
        </li>
      ))}
    </ul>
  );
}

/** The sources below a sentence. */
export function Notes({ of }: SourcesProps) {
  return (
    <small class="ledger-notes">
      {sourcesOf(of).map((id) => (
        <SourceNote key={id} id={id} />
      ))}
    </small>
  );
}

/** One source: title, how sure it is, its date, the day it was checked and the next one. Nothing for an id that is not known. */
function SourceNote({ id }: { id: string }) {
  const { t, texts, today } = useSpeech();
  const source = texts.sources[id];
  if (!source) return null;
  const stale = source.checkBy < today;
  const notes = [
    source.isDocument && source.tier !== 'advice' && t(`sources.tier.${source.tier}`),
    source.dated && t('sources.dated', { date: t.date(source.dated) }),
    t('sources.checked', { date: t.date(source.checkedOn), next: t.date(source.checkBy) }),
  ];
  return (
    <span class={stale ? 'stale' : ''}>
      {source.url === undefined ? (
        <Words text={source.title} />
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer">
          <Words text={source.title} />
        </a>
      )}
      <br />
      <small>
        {notes.filter(Boolean).join(' · ')}
        {stale && ` ${t('sources.stale')}`}
      </small>
    </span>
  );
}
