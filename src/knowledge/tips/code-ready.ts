import { defineTip } from '../define.ts';

export default defineTip({
  id: 'code-ready',
  gloss: 'Activate the code before it is needed, for children and parents too',
  kind: 'habit',
  title: { zh: '提前激活医保码', en: 'Have the code ready', de: 'Den Code bereithalten' },
  text: {
    zh: '平时就把医保码激活好，孩子和老人的可以在亲情账户里绑定。卡坏了、丢了、过期了，码还能用。',
    en: 'Activate the code (医保码) before you need it; children and parents can be linked as family accounts (亲情账户). It still works when the card is broken, lost or out of date.',
    de: 'Aktivieren Sie den Code (医保码), bevor Sie ihn brauchen; Kinder und Eltern lassen sich als Familienkonto (亲情账户) verbinden. Er gilt auch, wenn die Karte defekt, verloren oder abgelaufen ist.',
    source: ['s26', 'secondary'],
  },
  path: 'p9',
  causes: ['credential-not-activated', 'card-unreadable', 'card-expired', 'card-lost-or-stolen', 'password-locked'],
});
