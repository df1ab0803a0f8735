import type { Messages } from '../en.ts';
import type { reminders as source } from './en.ts';

export const reminders: Pick<Messages, keyof typeof source> = {
  'remind.payment-day.title': 'Beitragstag',
  'remind.payment-day.text': 'Ihr Beitragstag ist der {date}. Sehen Sie nach, ob gezahlt wurde.',
  'remind.debit-balance.title': 'Geld für die Abbuchung',
  'remind.debit-balance.text': 'Um den {date} wird der Beitrag abgebucht. Sehen Sie nach, ob genug auf dem Konto ist.',
  'remind.resident-window.title': 'Einwohnerbeitrag',
  'remind.resident-window.opens':
    'Kann der Beitrag für das nächste Jahr schon gezahlt werden? Sehen Sie in der diesjährigen Bekanntmachung Ihres Versicherungsorts nach.',
  'remind.resident-window.year-end':
    'Ist der Beitrag für das nächste Jahr gezahlt? Suchen Sie den letzten Tag in der diesjährigen Bekanntmachung Ihres Versicherungsorts.',
  'remind.resident-window.last':
    'Ist der Beitrag für dieses Jahr noch offen? Fragen Sie unter 12393, ob Sie ihn am Versicherungsort noch zahlen können. Haben Sie schon gezahlt, ist nichts zu tun.',
  'remind.registration-end.title': 'Anmeldung für Behandlung auswärts',
  'remind.registration-end.text': 'Ihre Anmeldung (异地就医备案) endet am {date}. Verlängern Sie sie, wenn Sie sie noch brauchen.',
  'remind.monthly-check.title': 'Zwei Minuten für die Beiträge',
  'remind.monthly-check.text':
    'Sehen Sie unter den Beitragszahlungen (缴费记录) nach: Steht der letzte Monat schon da? Vorgesehen für den {date}.',
  'remind.relative': '{title}, für Ihre Angehörigen',

  'ahead.title': 'Bevor es passiert',
  'ahead.text': 'Viele Ablehnungen kündigen sich an. Hier steht, was rechtzeitig hilft.',
  'ahead.reminders': 'Erinnerungen',
  'ahead.reminders.text': 'Schalten Sie ein, was Sie brauchen. Erinnert wird morgens, nur von diesem Gerät aus.',
  'ahead.payment-day': 'Der Tag, an dem der Beitrag fällig ist',
  'ahead.debit-balance': 'Genug Geld vor der Abbuchung',
  'ahead.resident-window': 'Die Zahlungsfrist für den Einwohnerbeitrag',
  'ahead.resident-window.hint': 'Sie werden im September, Dezember und Februar erinnert.',
  'ahead.registration-end': 'Das Ende einer Anmeldung für Behandlung auswärts',
  'ahead.monthly-check': 'Einmal im Monat die Beiträge ansehen',
  'ahead.day': 'Tag im Monat',
  'ahead.before': 'Tage vorher',
  'ahead.date': 'Endet am',
  'ahead.next': 'Nächstes Mal am {date}',
  'ahead.over': 'Dieser Tag ist vorbei. Tragen Sie einen neuen ein, um wieder erinnert zu werden.',
  'ahead.waiting': 'Fällig am {date}',
  'ahead.seen': 'Gesehen',
  'ahead.seenOf': 'Gesehen: {title}',
  'ahead.allow': 'Mitteilungen erlauben',
  'ahead.allow.text': 'Der Browser zeigt noch keine Mitteilungen dieser Erweiterung. Bis dahin steht hier, was fällig ist.',
  'ahead.allow.refused': 'Mitteilungen bleiben aus. Was fällig ist, steht hier.',
  'ahead.events': 'Wenn sich im Leben etwas ändert',
  'ahead.events.text': 'Dabei reißt der Schutz leicht ab. Diese Reihenfolge hilft, ihn zu behalten.',
  'ahead.habits': 'Gute Gewohnheiten',
  'ahead.misconceptions.text': 'Was oft zu lesen ist, und was tatsächlich gilt.',
  'ahead.back': 'Einstellungen',
};
