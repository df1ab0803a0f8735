import { useSpeech } from '../state/speech.ts';
import { Fold } from './fold.tsx';
import { languageOf } from './words.tsx';

/** Where statements come from, how sure that is, and when it was last checked. */
export function Sources({ ids }: { ids: readonly string[] }) {
  const { t } = useSpeech();
  return (
    <Fold title={t('sources.title')}>
      <ul class="plain">
        {ids.map((id) => (
          <li key={id}>
            <SourceNote id={id} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** One source: title, how sure it is, its date and the day it was checked. Nothing for an id that is not known. */
export function SourceNote({ id }: { id: string }) {
  const { t, texts, today } = useSpeech();
  const source = texts.sources[id];
  if (!source) return null;
  const stale = source.checkBy < today;
  const dates = [
    source.dated && t('sources.dated', { date: t.date(source.dated) }),
    t('sources.checked', { date: t.date(source.checkedOn) }),
  ];
  return (
    <span class={stale ? 'stale' : ''}>
      {source.url === undefined ? (
        <span lang={languageOf(source.title)}>{source.title}</span>
      ) : (
        <a href={source.url} lang={languageOf(source.title)} target="_blank" rel="noreferrer">
          {source.title}
        </a>
      )}
      <br />
      <small>
        {[t(`sources.tier.${source.tier}`), ...dates].filter(Boolean).join(' · ')}
        {stale && ` ${t('sources.stale')}`}
      </small>
    </span>
  );
}
