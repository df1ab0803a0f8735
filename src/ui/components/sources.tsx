import type { CauseText } from '../../i18n/texts.ts';
import { sourcesOf } from '../sources.ts';
import { useSpeech } from '../state/speech.ts';
import { Fold } from './fold.tsx';
import { languageOf } from './words.tsx';

/** Where the statements come from, how sure that is, and when it was last checked. */
export function Sources({ cause }: { cause: CauseText }) {
  const { t, texts, today } = useSpeech();
  const sources = sourcesOf(cause).flatMap((id) => texts.sources[id] ?? []);
  return (
    <Fold title={t('sources.title')}>
      <ul class="plain">
        {sources.map((source) => {
          const stale = source.checkBy < today;
          const dates = [
            source.dated && t('sources.dated', { date: t.date(source.dated) }),
            t('sources.checked', { date: t.date(source.checkedOn) }),
          ];
          return (
            <li key={source.id} class={stale ? 'stale' : ''}>
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
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
