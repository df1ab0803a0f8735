import type { Message } from '../message.ts';

/** Before it happens: reminders, life events, misunderstandings. What begins with "remind." is said by notifications. */
export const reminders = {
  'remind.payment-day.title': 'Contribution day',
  'remind.payment-day.text':
    'Your contribution day is {date}. Check that it was paid; if it is paid within the month, cover usually continues.',
  'remind.debit-balance.title': 'Money for the debit',
  'remind.debit-balance.text': 'The contribution is debited around {date}. Check that there is enough in the account.',
  'remind.resident-window.title': 'Residents’ contribution',
  'remind.resident-window.opens':
    'The contribution for next year can usually be paid from September on. Look for the notice where you are insured.',
  'remind.resident-window.year-end':
    'In many places the time to pay for next year ends in December. If it is paid in time, benefits usually start on 1 January.',
  'remind.resident-window.last':
    'In some places you can still pay for this year until the end of February. If you have paid already, there is nothing to do.',
  'remind.registration-end.title': 'Registration for care elsewhere',
  'remind.registration-end.text': 'Your registration (异地就医备案) ends on {date}. Extend it if you still need it.',
  'remind.monthly-check.title': 'Two minutes for the record',
  'remind.monthly-check.text': 'Look at the payment record (缴费记录): is last month there? Planned for {date}.',
  'remind.relative': '{title}, for your relative',

  'ahead.title': 'Before it happens',
  'ahead.text': 'Many refusals can be seen coming. Here is what helps when done in time.',
  'ahead.reminders': 'Reminders',
  'ahead.reminders.text': 'Switch on what you need. They come in the morning, from this device only.',
  'ahead.payment-day': 'The day the contribution is due',
  'ahead.debit-balance': 'Enough money before the debit',
  'ahead.resident-window': 'The residents’ enrolment period',
  'ahead.resident-window.hint': 'In September, December and February. Dates differ by place; this year’s notice decides.',
  'ahead.registration-end': 'The end of a registration for care elsewhere',
  'ahead.registration-end.hint': 'The end date is in the registration record (备案记录).',
  'ahead.monthly-check': 'A monthly look at the payment record',
  'ahead.day': 'Day of the month',
  'ahead.before': 'Days before',
  'ahead.date': 'Ends on',
  'ahead.next': 'Next on {date}',
  'ahead.over': 'This date has passed. Set a new one to be reminded again.',
  'ahead.waiting': 'Due on {date}',
  'ahead.seen': 'Seen',
  'ahead.seenOf': 'Seen: {title}',
  'ahead.allow': 'Allow notifications',
  'ahead.allow.text': 'The browser does not show notifications from this extension yet. Until it does, reminders that are due appear here.',
  'ahead.allow.refused': 'Notifications stay off. Reminders that are due appear here.',
  'ahead.events': 'When life changes',
  'ahead.events.text': 'Cover easily breaks off at these moments. This order helps to keep it.',
  'ahead.habits': 'Good habits',
  'ahead.misconceptions.text': 'What you often read, and what is true instead.',
  'ahead.back': 'Settings',
} as const satisfies Record<string, Message>;
