import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'gap-costs-always-yours',
  gloss: 'Costs of the gap may be covered later in some places',
  claim: {
    zh: '断缴期间的费用一律自己承担。',
    en: 'Costs that arise in the gap are always your own.',
    de: 'Kosten aus der Lücke trägt man immer selbst.',
  },
  verdict: 'differs-by-place',
  right: {
    zh: '有的地方 3 个月内补缴可以追溯，有的不可以。票据都留好，付款前先问 12393。',
    en: 'They may be covered later: some places do so when at most 3 months are paid up, others do not. Keep every paper and ask 12393 before you pay privately.',
    de: 'Sie werden vielleicht nachträglich übernommen: Manche Orte tun das bei höchstens 3 nachgezahlten Monaten, andere nicht. Heben Sie alle Belege auf und fragen Sie unter 12393, bevor Sie privat zahlen.',
    source: ['r9'],
  },
  causes: ['employer-arrears', 'self-paid-arrears', 'waiting-period'],
});
