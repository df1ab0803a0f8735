import { defineTip } from '../define.ts';

export default defineTip({
  id: 'fraud-links',
  gloss: 'Messages that say the insurance is stopped and want a link opened; that offices never ask for it is not sourced and not said',
  kind: 'habit',
  title: { zh: '先核实，不点链接', en: 'Check first, open no link', de: 'Erst nachfragen, keinen Link öffnen' },
  text: {
    zh: '有消息说医保停用，要您点链接或回电话，这可能是诈骗。核实之前，不要点开，不要报密码，也不要转账。',
    hant: '有訊息說醫保停用，要您點連結或回電話，這可能是詐騙。核實之前，不要點開，不要報密碼，也不要轉帳。',
    en: 'A message that says your insurance is stopped and wants you to open a link or call back may be fraud. Until you have checked it, open nothing, give no PIN and transfer no money.',
    de: 'Eine Nachricht, nach der Ihre Versicherung gesperrt ist und Sie einen Link öffnen oder zurückrufen sollen, kann Betrug sein. Öffnen Sie nichts, nennen Sie keine PIN und überweisen Sie kein Geld, bevor Sie nachgefragt haben.',
    source: ['advice'],
  },
  hotline: '12393',
  causes: ['card-lost-or-stolen', 'account-frozen'],
});
