import { useCallback, useEffect, useState } from 'preact/hooks';
import { REMINDER_KINDS } from '../../domain/reminders.ts';
import type { RemindersView } from '../../messaging/replies.ts';
import type { ReminderSettings } from '../pages/page-props.ts';
import { usePageSpeech } from '../state/page-speech.tsx';
import { ReminderField } from './reminder-field.tsx';
import { Section } from './section.tsx';

export interface ReminderListProps {
  readonly reminders: ReminderSettings;
  /** Does something that may fail, and says how it ended. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
}

const NONE: RemindersView = { profile: 'self', allowed: true, list: [] };

/** Every reminder there is, with its switch; what is due and could not be told stands here. */
export function ReminderList({ reminders, attempt }: ReminderListProps) {
  const { t, today } = usePageSpeech();
  // No switch is shown before it is known which are on: a click must not mean the opposite.
  const [view, setView] = useState<RemindersView>();
  const [refused, setRefused] = useState(false);
  const show = useCallback(
    (work: () => Promise<RemindersView>, quietly = false) => {
      const shown = () => work().then(setView);
      return quietly ? void shown().catch(() => setView((known) => known ?? NONE)) : void attempt(shown);
    },
    [attempt],
  );
  useEffect(() => show(reminders.list, true), [show, reminders]);

  const profile = view?.profile ?? 'self';
  const allow = async () => {
    const agreed = await reminders.allow();
    setRefused(!agreed);
    show(reminders.list, true);
  };
  return (
    <Section title={t('ahead.reminders')}>
      <p>{t('ahead.reminders.text')}</p>
      {profile !== 'self' && (
        <p data-profile={profile}>
          <b>{t(`profile.${profile}`)}</b>
        </p>
      )}
      {view && !view.allowed && view.list.length > 0 && (
        <div class="note" data-notifications="off">
          <p>{t(refused ? 'ahead.allow.refused' : 'ahead.allow.text')}</p>
          <button type="button" data-action="allow-notifications" onClick={() => void allow()}>
            {t('ahead.allow')}
          </button>
        </div>
      )}
      {(view ? REMINDER_KINDS : []).map((kind) => (
        <ReminderField
          key={kind}
          kind={kind}
          today={today}
          known={view?.list.find(({ reminder }) => reminder.kind === kind)}
          onSwitchOn={(reminder) => show(() => reminders.switchOn(profile, reminder, () => show(reminders.list, true)))}
          onChange={(reminder) => show(() => reminders.change(profile, reminder))}
          onSwitchOff={() => show(() => reminders.switchOff(profile, kind))}
          onSeen={() => show(() => reminders.seen(profile, kind))}
        />
      ))}
    </Section>
  );
}
