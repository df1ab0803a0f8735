import { defineTip } from '../define.ts';

export default defineTip({
  id: 'save-the-number',
  gloss: 'Save 12393 with the area code of the place of enrolment',
  kind: 'habit',
  title: { zh: '存好参保地的 12393', en: 'Save 12393 with its area code', de: '12393 mit Vorwahl speichern' },
  text: {
    zh: '把“参保地区号 + 12393”存进手机。不加区号直接拨，接通的通常是您所在地的热线。',
    en: 'Save “area code of the place of enrolment + 12393” in your phone. Dialled without it, the call usually reaches the place where you are.',
    de: 'Speichern Sie „Vorwahl des Versicherungsorts + 12393“ im Handy. Ohne Vorwahl landet der Anruf meist dort, wo Sie gerade sind.',
    source: ['s28', 'secondary'],
  },
  hotline: '12393',
  causes: ['wrong-query-channel', 'sync-delay', 'out-of-area-unregistered', 'other'],
});
