import { useSpeech } from '../state/speech.ts';
import { Fact } from './fact.tsx';
import { Fold } from './fold.tsx';
import { Notes } from './misconception.tsx';
import { Section } from './section.tsx';
import { Words } from './words.tsx';

/** What to do in which order when life changes; one card each. */
export function LifeEvents() {
  const { t, texts } = useSpeech();
  const events = Object.values(texts.lifeEvents).toSorted((a, b) => a.order - b.order);
  return (
    <Section title={t('ahead.events')}>
      <p>{t('ahead.events.text')}</p>
      {events.map(({ id, steps, papers }) => (
        <Fold key={id} title={<Words text={texts.tips[id]?.title ?? ''} />} class="event">
          <ol class="plain" data-event={id}>
            {steps.map(({ when, does }) => (
              <li key={does.text}>
                <small class="ledger-label">
                  <Fact fact={when} />
                </small>
                <Fact fact={does} />
                <Notes ids={[...new Set([...does.source, ...when.source])]} />
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
            </>
          )}
        </Fold>
      ))}
    </Section>
  );
}
