import type { Reminder, ReminderKind, ReminderView } from '../../domain/reminders.ts';
import { addMonths } from '../../guide/days.ts';
import { usePageSpeech } from '../state/page-speech.tsx';
import { Choice } from './choice.tsx';
import { DateField } from './date-field.tsx';
import { Fact } from './fact.tsx';
import { PathText } from './path-text.tsx';
import { Notes } from './sources.tsx';

interface ReminderFieldProps {
  readonly kind: ReminderKind;
  readonly today: string;
  /** Undefined while it is switched off. */
  readonly known: ReminderView | undefined;
  readonly onSwitchOn: (reminder: Reminder) => void;
  readonly onChange: (reminder: Reminder) => void;
  readonly onSwitchOff: () => void;
  readonly onSeen: () => void;
}

const upTo = (first: number, last: number): readonly number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** A reminder as it begins: the middle of the month, a few days before. A registration lasts at least half a year. */
function firstOf(kind: ReminderKind, today: string): Reminder {
  if (kind === 'registration-end') return { kind, date: addMonths(today, 6), before: 14 };
  if (kind === 'debit-balance') return { kind, day: 15, before: 3 };
  return kind === 'resident-window' ? { kind } : { kind, day: 15 };
}

/** One reminder: its switch, when it comes, and what is due. */
export function ReminderField({ kind, today, known, onSwitchOn, onChange, onSwitchOff, onSeen }: ReminderFieldProps) {
  const { t, texts } = usePageSpeech();
  const period = texts.rules['resident-period'];
  const title = t(`ahead.${kind}`);
  const reminder = known?.reminder;
  return (
    <div class="reminder" data-reminder={kind}>
      <label class="option">
        <input type="checkbox" checked={known !== undefined} onChange={() => (known ? onSwitchOff() : onSwitchOn(firstOf(kind, today)))} />
        <span>{title}</span>
      </label>
      {kind === 'resident-window' && period && (
        <>
          <p class="muted small">
            {t('ahead.resident-window.hint')} <Fact fact={period.text} checkBy={period.validity.checkBy} />
          </p>
          <Notes of={period} />
        </>
      )}
      {kind === 'registration-end' && (
        <>
          <PathText path="p6" />
          <Notes of={texts.paths['p6']} />
        </>
      )}
      {reminder && <Fields reminder={reminder} onChange={onChange} />}
      {known?.waiting && (
        <div class="note" data-waiting>
          <p>
            <b>{t('ahead.waiting', { date: t.date(known.waiting.remindOn) })}</b>
          </p>
          <button type="button" aria-label={t('ahead.seenOf', { title })} onClick={onSeen}>
            {t('ahead.seen')}
          </button>
        </div>
      )}
      {known && (
        <p class="muted small" data-next>
          {known.next ? t('ahead.next', { date: t.date(known.next.remindOn) }) : t('ahead.over')}
        </p>
      )}
    </div>
  );
}

function Fields({ reminder, onChange }: { reminder: Reminder; onChange: (reminder: Reminder) => void }) {
  const { t } = usePageSpeech();
  if (reminder.kind === 'resident-window') return null;
  return (
    <div class="fields">
      {reminder.kind === 'registration-end' ? (
        <DateField
          id={`${reminder.kind}-date`}
          label={t('ahead.date')}
          value={reminder.date}
          onChange={(date) => date && onChange({ ...reminder, date })}
        />
      ) : (
        <Choice
          id={`${reminder.kind}-day`}
          label={t('ahead.day')}
          value={reminder.day}
          onChange={(day) => onChange({ ...reminder, day: Number(day) })}
        >
          <Numbers all={upTo(1, 31)} />
        </Choice>
      )}
      {'before' in reminder && (
        <Choice
          id={`${reminder.kind}-before`}
          label={t('ahead.before')}
          value={reminder.before}
          onChange={(before) => onChange({ ...reminder, before: Number(before) })}
        >
          <Numbers all={upTo(0, 30)} />
        </Choice>
      )}
    </div>
  );
}

function Numbers({ all }: { all: readonly number[] }) {
  return (
    <>
      {all.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </>
  );
}
