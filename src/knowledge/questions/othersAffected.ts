import { defineQuestion } from '../define.ts';

export default defineQuestion({
  id: 'othersAffected',
  gloss: 'Are other people affected too (others at the window, colleagues)',
  text: {
    zh: '旁边的人或同事也遇到同样的情况吗？',
    en: 'Do others at the desk or your colleagues have the same trouble?',
    de: 'Haben andere am Schalter oder Ihre Kollegen dasselbe Problem?',
  },
  why: {
    zh: '大家都一样，多半是系统或单位的原因。',
    en: 'If many have it, the cause is most likely the system or the employer.',
    de: 'Sind viele betroffen, liegt es eher am System oder am Arbeitgeber.',
    source: ['s16', 's39'],
  },
  seconds: 15,
  answers: [
    { id: 'yes', text: { zh: '也一样', en: 'Yes, they do', de: 'Ja' }, base: 0.15 },
    { id: 'no', text: { zh: '只有我', en: 'No, only me', de: 'Nein, nur ich' }, base: 0.85 },
  ],
});
