import { defineQuestion } from '../define.ts';

export default defineQuestion({
  id: 'careLocation',
  gloss: 'Care in the place of enrolment or elsewhere',
  text: {
    zh: '您在哪里看病或买药？',
    en: 'Where are you being treated or buying medicine?',
    de: 'Wo werden Sie behandelt oder kaufen Sie Medikamente?',
  },
  why: {
    zh: '在参保地以外看病，可能要先备案。',
    en: 'Care outside your place of enrolment may need a registration.',
    de: 'Außerhalb des Versicherungsorts kann eine Anmeldung nötig sein.',
    source: ['s4'],
  },
  seconds: 4,
  answers: [
    { id: 'home', text: { zh: '在参保地', en: 'In my place of enrolment (参保地)', de: 'An meinem Versicherungsort (参保地)' }, base: 0.8 },
    { id: 'elsewhere', text: { zh: '在外地', en: 'Somewhere else', de: 'Anderswo' }, base: 0.2 },
  ],
});
