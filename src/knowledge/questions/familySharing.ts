import { defineQuestion } from '../define.ts';

export default defineQuestion({
  id: 'familySharing',
  gloss: 'Is family sharing of the personal account on',
  text: {
    zh: '您的个人账户开通家庭共济了吗？',
    en: 'Is family sharing (家庭共济) of your personal account switched on?',
    de: 'Ist die familiäre Mitnutzung (家庭共济) Ihres persönlichen Kontos eingeschaltet?',
  },
  why: {
    zh: '共济给家人的额度，自己暂时不能用。',
    en: 'Money set aside for relatives is not available to you meanwhile.',
    de: 'Was für Angehörige bereitgestellt ist, steht Ihnen so lange nicht zur Verfügung.',
    source: ['s10'],
  },
  seconds: 6,
  answers: [
    { id: 'on', text: { zh: '开通了', en: 'Yes, it is on', de: 'Ja, eingeschaltet' }, base: 0.2 },
    { id: 'off', text: { zh: '没有开通', en: 'No, it is off', de: 'Nein, nicht eingeschaltet' }, base: 0.8 },
  ],
});
