import { defineLifeEvent } from '../define.ts';

export default defineLifeEvent({
  id: 'new-card',
  gloss: 'New or replaced card',
  order: 4,
  papers: ['identity', 'old-card'],
  steps: [
    {
      when: { zh: '事前', en: 'Before', de: 'Vorher', source: ['advice'] },
      does: {
        zh: '换卡期间用医保码看病买药，不受影响。',
        en: 'While the card is being replaced, the code (医保码) works for care and medicine.',
        de: 'Solange die Karte getauscht wird, nutzen Sie den Code (医保码) beim Arzt und in der Apotheke.',
        source: ['r33'],
      },
    },
    {
      when: { zh: '领卡当天', en: 'When you collect it', de: 'Beim Abholen', source: ['secondary'] },
      does: {
        zh: '当场启用社保功能、改好密码；银行功能另外激活。',
        en: 'Have the social-security side enabled and set the PIN; the bank side is activated separately.',
        de: 'Lassen Sie die Sozialversicherungsfunktion freischalten und setzen Sie die PIN; die Bankfunktion wird getrennt aktiviert.',
        source: ['r33', 'secondary'],
      },
    },
    {
      when: { zh: '办好以后', en: 'Afterwards', de: 'Danach', source: ['advice'] },
      does: {
        zh: '扣缴绑定的是旧卡的，记得换成新的银行账户。',
        en: 'If contributions were debited from the old card, name the new bank account for the debit.',
        de: 'Wurde von der alten Karte abgebucht, geben Sie für die Abbuchung das neue Konto an.',
        source: ['advice'],
      },
    },
  ],
});
