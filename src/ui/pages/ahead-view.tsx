import { Fold } from '../components/fold.tsx';
import { LifeEvents } from '../components/life-events.tsx';
import { Misconception } from '../components/misconception.tsx';
import { ReminderList, type ReminderListProps } from '../components/reminder-list.tsx';
import { Section } from '../components/section.tsx';
import { Tip } from '../components/tip.tsx';
import { useSpeech } from '../state/speech.ts';

/** Before it happens: reminders, what to do when life changes, good habits, and what is often misread. */
export function AheadView(props: ReminderListProps) {
  const { t, texts } = useSpeech();
  return (
    <>
      <p>{t('ahead.text')}</p>
      <ReminderList {...props} />
      <LifeEvents />
      <Section title={t('ahead.habits')}>
        {Object.values(texts.tips)
          .filter(({ kind }) => kind === 'habit')
          .map((tip) => (
            <Fold key={tip.id} title={tip.title}>
              <ul class="plain">
                <Tip tip={tip} />
              </ul>
            </Fold>
          ))}
      </Section>
      <Section title={t('misconceptions.title')}>
        <p>{t('ahead.misconceptions.text')}</p>
        <Fold title={t('ledger.count', { count: Object.keys(texts.misconceptions).length })}>
          <ul class="ledger">
            {Object.values(texts.misconceptions).map((one) => (
              <Misconception key={one.id} misconception={one} />
            ))}
          </ul>
        </Fold>
      </Section>
    </>
  );
}
