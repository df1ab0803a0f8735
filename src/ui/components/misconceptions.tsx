import type { MisconceptionText } from '../../i18n/texts.ts';
import { useSpeech } from '../state/speech.ts';
import { Fact } from './fact.tsx';
import { Fold } from './fold.tsx';
import { Notes } from './sources.tsx';
import { Words } from './words.tsx';

/** What is said and whether it is so, one below the other; what is right, since when, and where it is written opens one at a time. */
export function Misconceptions({ all }: { all: readonly MisconceptionText[] }) {
  const { t } = useSpeech();
  const dateOf = useDate();
  return (
    <ul class="folds">
      {all.map(({ id, claim, verdict, right, since }) => {
        const title = (
          <>
            <q>
              <Words text={claim} />
            </q>
            <span class={`badge verdict-${verdict}`}>{t(`misconceptions.${verdict}`)}</span>
          </>
        );
        return (
          <li key={id} data-misconception={id}>
            <Fold title={title} group="misconceptions">
              <p>
                <Fact fact={right} />
              </p>
              {since && <small class="muted">{t('misconceptions.since', { date: dateOf(since) })}</small>}
              <Notes of={right} />
            </Fold>
          </li>
        );
      })}
    </ul>
  );
}

/** A day or, where the sources give no more, a year, as the language writes it. */
export function useDate(): (since: string) => string {
  const { t } = useSpeech();
  const years = new Intl.DateTimeFormat(t.locale, { year: 'numeric', timeZone: 'UTC' });
  return (since) => (since.length === 4 ? years.format(new Date(`${since}-01-01T00:00:00Z`)) : t.date(since));
}
