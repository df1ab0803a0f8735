import { defineQuestion } from '../define.ts';

export default defineQuestion({
  id: 'otherChannelWorks',
  gloss: 'Does another credential, window or provider work',
  text: {
    zh: '换一个窗口，或换成医保码、社保卡，能用吗？',
    en: 'Does it work at another window, or with the code on your phone (医保码) instead of the card, or the other way round?',
    de: 'Klappt es an einem anderen Schalter oder mit dem Code auf dem Handy (医保码) statt der Karte, oder umgekehrt?',
  },
  why: {
    zh: '能用，问题多半在卡或这家医院，不在您的医保。',
    en: 'If it does, the trouble is most likely the card or this hospital, not your insurance.',
    de: 'Wenn ja, liegt es eher an der Karte oder an dieser Klinik als an Ihrer Versicherung.',
    source: ['advice'],
  },
  seconds: 12,
  answers: [
    { id: 'yes', text: { zh: '能用', en: 'Yes, it works', de: 'Ja, das klappt' }, base: 0.4 },
    { id: 'no', text: { zh: '也不能用', en: 'No, neither works', de: 'Nein, auch nicht' }, base: 0.6 },
  ],
});
