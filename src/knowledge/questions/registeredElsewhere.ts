import { defineQuestion } from '../define.ts';

export default defineQuestion({
  id: 'registeredElsewhere',
  gloss: 'Is care outside the place of enrolment registered',
  text: {
    zh: '您办过异地就医备案吗，现在还有效吗？',
    en: 'Is your care elsewhere registered (异地就医备案), and is it still valid?',
    de: 'Ist Ihre auswärtige Behandlung angemeldet (异地就医备案), und gilt das noch?',
  },
  why: {
    zh: '在外地看病：没备案要补，备了案多半是医院没联网。',
    en: 'If it is missing, register; if it is valid, the hospital is most likely not connected.',
    de: 'Auswärts: Fehlt die Anmeldung, holen Sie sie nach; gilt sie, ist wohl die Klinik nicht angeschlossen.',
    source: ['r24', 's4'],
  },
  seconds: 12,
  answers: [
    { id: 'yes', text: { zh: '办过，有效', en: 'Yes, and valid', de: 'Ja, und gültig' }, base: 0.4 },
    { id: 'no', text: { zh: '没办，或已过期', en: 'No, or it has ended', de: 'Nein, oder abgelaufen' }, base: 0.6 },
  ],
});
