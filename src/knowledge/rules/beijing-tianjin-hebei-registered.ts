import { defineRule } from '../define.ts';

export default defineRule({
  id: 'beijing-tianjin-hebei-registered',
  gloss: 'R-25c: between Beijing, Tianjin and Hebei care counts as registered',
  topic: 'out-of-area',
  place: { regions: ['beijing', 'tianjin', 'hebei'] },
  tier: 'C',
  validity: { from: '2023-04-01', checkBy: '2027-02-28' },
  causes: ['out-of-area-unregistered'],
  text: {
    zh: '京津冀参保人在三地之间就医，通常视同已备案；门诊慢特病仍要先做资格认定。',
    en: 'For people insured in Beijing, Tianjin or Hebei, care within the three usually counts as registered; outpatient chronic diseases (门诊慢特病) still need approval (资格认定).',
    de: 'Für Versicherte aus Peking, Tianjin und Hebei gilt eine Behandlung innerhalb der drei meist als angemeldet; ambulante chronische Krankheiten (门诊慢特病) müssen weiterhin vorher anerkannt sein (资格认定).',
    source: ['r25c', 's46'],
  },
});
