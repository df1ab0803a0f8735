import { defineTip } from '../define.ts';

export default defineTip({
  id: 'watch-the-notices',
  gloss: 'Follow notices of the place: contribution base, credits, maintenance',
  kind: 'habit',
  title: { zh: '留意参保地的通知', en: 'Follow the notices of your place', de: 'Auf Bekanntmachungen des Versicherungsorts achten' },
  text: {
    zh: '缴费基数、划入标准、系统停机，都由参保地发通知。看通知时认准日期和地方；别处的数不一定适用。',
    en: 'Contribution base, credits and outages are announced by the place of enrolment. Look at place and date of a notice; figures from elsewhere may not apply.',
    de: 'Beitragsbemessungsgrundlage, Gutschriften und Ausfälle gibt der Versicherungsort bekannt. Achten Sie auf Ort und Datum; Zahlen von anderswo gelten vielleicht nicht.',
    source: ['advice'],
  },
  causes: ['policy-change', 'system-maintenance', 'withholding-failed', 'deductible-not-met', 'limit-reached'],
});
