import type { Message } from '../message.ts';

/** Before it happens: reminders, life events, misunderstandings. What begins with "remind." is said by notifications. */
export const reminders = {
  'remind.payment-day.title': 'Contribution day',
  'remind.payment-day.text': 'Your contribution day is {date}. See whether it was paid; paid in the month itself, cover usually goes on.',
  'remind.debit-balance.title': 'Money for the debit',
  'remind.debit-balance.text': 'The contribution is debited around {date}. See whether there is enough in the account.',
  'remind.resident-window.title': 'Residents’ contribution',
  'remind.resident-window.opens':
    'The contribution for next year can usually be paid from September on. Look for the notice of your place.',
  'remind.resident-window.year-end':
    'In many places the time to pay for next year ends in December. Paid in time, benefits usually start on 1 January.',
  'remind.resident-window.last':
    'In some places this year can still be paid for until the end of February. If you have paid already, there is nothing to do.',
  'remind.registration-end.title': 'Registration for care elsewhere',
  'remind.registration-end.text': 'Your registration (异地就医备案) ends on {date}. Extend it if you still need it.',
  'remind.monthly-check.title': 'Two minutes for the record',
  'remind.monthly-check.text': 'A look at the payment record (缴费记录): is last month there? Planned for {date}.',
  'remind.relative': '{title}, for your relative',

  'ahead.title': 'Before it happens',
  'ahead.text': 'Most refusals can be seen coming. Here is what helps in time.',
  'ahead.reminders': 'Reminders',
  'ahead.reminders.text': 'Switch on what you need. They come in the morning, from this device only.',
  'ahead.payment-day': 'The day the contribution is due',
  'ahead.debit-balance': 'Enough money before the debit',
  'ahead.resident-window': 'The residents’ enrolment period',
  'ahead.resident-window.hint': 'In September, December and February. Dates differ by place; the notice of the year decides.',
  'ahead.registration-end': 'The end of a registration for care elsewhere',
  'ahead.registration-end.hint': 'The end stands in the registration record (备案记录).',
  'ahead.monthly-check': 'A monthly look at the payment record',
  'ahead.day': 'Day of the month',
  'ahead.before': 'Days before',
  'ahead.date': 'Ends on',
  'ahead.next': 'Next on {date}',
  'ahead.over': 'This date is over. Set a new one to be reminded again.',
  'ahead.waiting': 'Due on {date}',
  'ahead.seen': 'Seen',
  'ahead.seenOf': 'Seen: {title}',
  'ahead.allow': 'Allow notifications',
  'ahead.allow.text': 'The browser does not show notifications of this extension yet. Until then, reminders that are due stand here.',
  'ahead.allow.refused': 'Notifications stay off. Reminders that are due stand here.',
  'ahead.events': 'When life changes',
  'ahead.events.text': 'Each of these has once cost somebody their cover. In this order little is lost.',
  'ahead.habits': 'Good habits',
  'ahead.misconceptions.text': 'What is often read, and what holds instead.',
  'ahead.back': 'Settings',
} as const satisfies Record<string, Message>;
