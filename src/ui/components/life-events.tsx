import { usePageSpeech } from '../state/page-speech.tsx';
import { Fact } from './fact.tsx';
import { Fold } from './fold.tsx';
import type { IconName } from './icon.tsx';
import { Section } from './section.tsx';
import { Notes } from './sources.tsx';
import { Words } from './words.tsx';

/** Seen before the title is read. */
const ICONS: Readonly<Record<string, IconName>> = {
  'care-elsewhere': 'place',
  'job-change': 'work',
  'moving-away': 'move',
  'new-card': 'card',
  'new-name-or-document': 'person',
  newborn: 'baby',
  retirement: 'sun',
};

/** What to do in which order when life changes; one card each. */
export function LifeEvents() {
  const { t, texts } = usePageSpeech();
  const events = Object.values(texts.lifeEvents).toSorted((a, b) => a.order - b.order);
  return (
    <Section title={t('ahead.events')}>
      <p>{t('ahead.events.text')}</p>
      <ul class="folds">
        {events.map(({ id, steps, papers }) => (
          <li key={id}>
            <Fold title={<Words text={texts.tips[id]?.title ?? ''} />} icon={ICONS[id] ?? 'clock'} class="event" group="events">
              <ol class="plain" data-event={id}>
                {steps.map(({ when, does }) => (
                  <li key={does.text}>
                    <small class="ledger-label">
                      <Fact fact={when} />
                    </small>
                    <Fact fact={does} />
                    <Notes of={[does, when]} />
                  </li>
                ))}
              </ol>
              {papers.length > 0 && (
                <>
                  <b>{t('papers.title')}</b>
                  <ul>
                    {papers.map((paper) => (
                      <li key={paper}>
                        <Words text={texts.papers[paper]?.text.text ?? ''} />
                      </li>
                    ))}
                  </ul>
                  <Notes of={papers.map((paper) => texts.papers[paper])} />
                </>
              )}
            </Fold>
          </li>
        ))}
      </ul>
    </Section>
  );
}
