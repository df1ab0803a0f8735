import { expect, it } from 'vitest';
import { NO_REMINDERS, reminderInput, removeReminder, setReminder, settleReminder, storedReminders } from '../../src/case/reminders.ts';

const one = setReminder(NO_REMINDERS, { kind: 'payment-day', day: 15 }, '2026-11-20');

it('there is one reminder of each kind; a change takes the place of the old one', () => {
  const two = setReminder(one, { kind: 'resident-window' }, '2026-11-20');
  const changed = setReminder(two, { kind: 'payment-day', day: 20 }, '2026-11-21');
  expect(changed.list.map(({ reminder }) => reminder)).toEqual([{ kind: 'resident-window' }, { kind: 'payment-day', day: 20 }]);
});

it('one that is switched off is gone, and switching off what is not there changes nothing', () => {
  expect(removeReminder(one, 'payment-day')).toEqual(NO_REMINDERS);
  expect(removeReminder(one, 'monthly-check')).toBe(one);
});

it('settling one leaves the others', () => {
  const two = setReminder(one, { kind: 'resident-window' }, '2026-11-20');
  expect(settleReminder(two, 'resident-window', '2026-12-01').list.map(({ toldUpTo }) => toldUpTo)).toEqual(['2026-11-20', '2026-12-01']);
});

it('a damaged one takes no other with it', () => {
  const stored = { version: 1, list: [{ reminder: { kind: 'payment-day', day: 77 }, toldUpTo: '2026-11-20' }, ...one.list, null] };
  expect(storedReminders.parse(stored)).toEqual(one);
});

it.each([
  { kind: 'payment-day', day: 0 },
  { kind: 'payment-day', day: 32 },
  { kind: 'payment-day', day: 1.5 },
  { kind: 'registration-end', date: '2026-02-30', before: 3 },
  { kind: 'registration-end', date: '', before: 3 },
  { kind: 'debit-balance', day: 3, before: -1 },
  { kind: 'resident-window', day: 3 },
  { kind: 'other', day: 3 },
])('%j is no reminder', (input) => {
  expect(reminderInput.safeParse(input).success).toBe(false);
});
