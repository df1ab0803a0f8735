import { defineLifeEvent } from '../define.ts';

export default defineLifeEvent({
  id: 'new-name-or-document',
  gloss: 'New name, ID number or passport: who is told in which order',
  order: 3,
  papers: ['identity', 'household-register'],
  steps: [
    {
      when: { zh: '第一步', en: 'First', de: 'Zuerst', source: ['advice'] },
      does: {
        zh: '带证明到医保经办机构变更基础信息。',
        en: 'Take the proof to the insurance agency (医保经办机构) and have the basic data changed.',
        de: 'Gehen Sie mit dem Nachweis zum Versicherungsträger (医保经办机构) und lassen Sie die Stammdaten ändern.',
        source: ['secondary'],
      },
    },
    {
      when: { zh: '第二步', en: 'Then', de: 'Dann', source: ['advice'] },
      does: {
        zh: '请单位或学校在申报时改用新的姓名和号码，不然下一次申报又会变回去。',
        en: 'Ask the employer or school to use the new name and number when it reports, or the next report may change it back.',
        de: 'Bitten Sie Arbeitgeber oder Schule, beim Melden den neuen Namen und die neue Nummer zu verwenden; sonst ändert die nächste Meldung es wieder zurück.',
        source: ['advice'],
      },
    },
    {
      when: { zh: '办好以后', en: 'Afterwards', de: 'Danach', source: ['advice'] },
      does: {
        zh: '换社保卡，重新激活医保码；下次看病前先查一次参保信息。',
        en: 'Replace the card, activate the code again, and look up your enrolment once before the next visit.',
        de: 'Tauschen Sie die Karte, aktivieren Sie den Code neu und prüfen Sie vor dem nächsten Arztbesuch einmal Ihre Versicherungsdaten.',
        source: ['secondary', 'advice'],
      },
    },
  ],
});
