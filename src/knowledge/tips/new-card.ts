import { defineTip } from '../define.ts';

export default defineTip({
  id: 'new-card',
  gloss: 'Life event: a new or replaced card',
  kind: 'life-event',
  title: { zh: '新领或更换社保卡', en: 'A new social-security card', de: 'Neue Sozialversicherungskarte' },
  text: {
    zh: '领卡时当场启用社保功能、改好密码；银行功能要另外激活。新数据没同步前，先用医保码。',
    en: 'When you collect it, have the social-security side enabled and set the PIN; the bank side is activated separately. Until the data has arrived, use the code (医保码).',
    de: 'Lassen Sie beim Abholen die Sozialversicherungsfunktion freischalten und setzen Sie die PIN; die Bankfunktion wird getrennt aktiviert. Bis die Daten da sind, nutzen Sie den Code (医保码).',
    source: ['r33', 'secondary'],
  },
  causes: ['credential-not-activated', 'card-expired', 'card-lost-or-stolen', 'sync-delay', 'password-locked'],
});
