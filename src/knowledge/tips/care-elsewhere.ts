import { defineTip } from '../define.ts';

export default defineTip({
  id: 'care-elsewhere',
  gloss: 'Life event: a planned treatment or a long stay away from home',
  kind: 'life-event',
  title: { zh: '去外地看病或长住', en: 'Care or a long stay elsewhere', de: 'Behandlung oder längerer Aufenthalt auswärts' },
  text: {
    zh: '出发前先在手机上备案，选对就医城市和类型。临时备案不少于 6 个月，记下到期日；来不及的，出院结算前补办也可以。',
    en: 'Register on your phone before you go (异地就医备案), with the right city and type. A temporary registration lasts at least 6 months; note when it ends. If there was no time, it can be done until the discharge settlement.',
    de: 'Melden Sie die Behandlung vor der Reise am Handy an (异地就医备案) und wählen Sie die richtige Stadt und Art. Eine vorübergehende Anmeldung gilt mindestens 6 Monate; notieren Sie, wann sie endet. War keine Zeit, lässt sich die Anmeldung bis zur Entlassungsabrechnung nachholen.',
    source: ['r24', 's4'],
  },
  path: 'p6',
  causes: ['out-of-area-unregistered', 'cross-region-unsupported'],
});
