import { useSpeech } from '../state/speech.ts';
import { Fold } from './fold.tsx';
import { Words } from './words.tsx';

/** Where statements come from, how sure that is, and when it was last checked. */
export function Sources({ ids }: { ids: readonly string[] }) {
  const { t } = useSpeech();
  return (
    <Fold title={t('sources.title')}>
      <SourceList ids={ids} />
    </Fold>
  );
}

/** The sources of one sentence inside a card: they step back behind it. */
export function QuietSources({ ids }: { ids: readonly string[] }) {
  const { t } = useSpeech();
  return (
    <details class="more">
      <summary>
        <u>{t('sources.title')}</u>
      </summary>
      <SourceList ids={ids} />
    </details>
  );
}

function SourceList({ ids }: { ids: readonly string[] }) {
  return (
    <ul class="plain">
      {ids.map((id) => (
        <li key={id}>
          <SourceNote id={id} />
        </li>
      ))}
    </ul>
  );
}

/** One source: title, how sure it is, its date and the day it was checked. Nothing for an id that is not known. */
export function SourceNote({ id }: { id: string }) {
  const { t, texts, today } = useSpeech();
  const source = texts.sources[id];
  if (!source) return null;
  const stale = source.checkBy < today;
  const notes = [
    source.isDocument && source.tier !== 'advice' && t(`sources.tier.${source.tier}`),
    source.dated && t('sources.dated', { date: t.date(source.dated) }),
    t('sources.checked', { date: t.date(source.checkedOn) }),
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
