import { Fold } from '../components/fold.tsx';
import { LifeEvents } from '../components/life-events.tsx';
import { Misconceptions } from '../components/misconceptions.tsx';
import { ReminderList, type ReminderListProps } from '../components/reminder-list.tsx';
import { Section } from '../components/section.tsx';
import { TipBody } from '../components/tip.tsx';
import { Words } from '../components/words.tsx';
import { usePageSpeech } from '../state/page-speech.tsx';

/** Before it happens: reminders, what to do when life changes, good habits, and what is often misread. */
export function AheadView(props: ReminderListProps) {
  const { t, texts } = usePageSpeech();
  return (
    <>
      <p>{t('ahead.text')}</p>
      <ReminderList {...props} />
      <LifeEvents />
      <Section title={t('ahead.habits')}>
        <ul class="folds">
          {Object.values(texts.tips)
            .filter(({ kind }) => kind === 'habit')
            .map((tip) => (
              <li key={tip.id} data-tip={tip.id}>
                <Fold title={<Words text={tip.title} />} group="habits">
                  <TipBody tip={tip} />
                </Fold>
              </li>
            ))}
        </ul>
      </Section>
      <Section title={t('misconceptions.title')}>
        <p>{t('ahead.misconceptions.text')}</p>
        <Fold title={t('ledger.count', { count: Object.keys(texts.misconceptions).length })}>
          <Misconceptions all={Object.values(texts.misconceptions)} />
        </Fold>
      </Section>
    </>
  );
}
