import { defineTip } from '../define.ts';

export default defineTip({
  id: 'sharing-with-family',
  gloss: 'Habit: what to agree on before sharing the account',
  kind: 'habit',
  title: { zh: '共济前先说好额度', en: 'Agree on a limit before sharing', de: 'Vor der Mitnutzung ein Limit absprechen' },
  text: {
    zh: '办家庭共济时先和家人说好额度，偶尔看一下记录。跨省划到医保钱包的钱，本人暂时不能用。',
    en: 'Agree on a limit with your family before sharing, and look at the records now and then. Money set aside in the wallet for another province is not available to you meanwhile.',
    de: 'Sprechen Sie vor der Mitnutzung ein Limit ab und sehen Sie sich ab und zu die Buchungen an. Was im Wallet für eine andere Provinz zurückgelegt ist, können Sie selbst so lange nicht nutzen.',
    source: ['s10', 'advice'],
  },
  causes: ['family-sharing', 'balance-used-up'],
});
