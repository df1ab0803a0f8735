import { defineCare } from '../define.ts';

export default defineCare({
  id: 'own-share',
  gloss: 'Block E5: it is only the own share',
  text: {
    zh: '照常看病，照常用医保结算。自付部分可以用现金、手机支付、自己的个人账户，或家人共济的个人账户。这不影响您的医保。',
    en: 'Get treated as usual and settle with your insurance as usual. Your own share (自付) can be paid by cash, by phone, from your own personal account (个人账户) or from a relative’s shared one (家庭共济). Your insurance is not affected.',
    de: 'Lassen Sie sich wie gewohnt behandeln und über die Versicherung abrechnen. Den Eigenanteil (自付) können Sie bar, per Handy, vom eigenen persönlichen Konto (个人账户) oder vom mitgenutzten Konto eines Angehörigen (家庭共济) zahlen. Ihr Versicherungsschutz bleibt unberührt.',
    source: ['secondary', 'r20'],
  },
});
