import { defineCare } from '../define.ts';

export default defineCare({
  id: 'out-of-area',
  gloss: 'Block E3: care outside the place of enrolment',
  text: {
    zh: '先看病，治疗不要等。急诊抢救视同已备案。住院的，出院结算前用手机补办异地就医备案，可以要求直接结算。已经付了钱的，保留发票、费用清单、诊断证明和病历，再向参保地问补办和报销办法。',
    en: 'Get treated first; do not wait. Emergency rescue counts as registered (视同已备案). If you are in hospital, register by phone before the discharge settlement (异地就医备案) and ask for direct settlement. If you have paid, keep the invoice (发票), itemised list (费用清单), diagnosis (诊断证明) and records (病历), and ask your place of enrolment about late registration and a claim.',
    de: 'Lassen Sie sich zuerst behandeln; warten Sie nicht. Notfallrettung gilt als angemeldet (视同已备案). Liegen Sie im Krankenhaus, melden Sie die auswärtige Behandlung vor der Entlassungsabrechnung per Handy an (异地就医备案) und bitten Sie um Direktabrechnung. Haben Sie schon gezahlt, heben Sie Rechnung (发票), Kostenaufstellung (费用清单), Diagnosebescheinigung (诊断证明) und Krankenunterlagen (病历) auf und fragen Sie am Versicherungsort nach nachträglicher Anmeldung und Erstattungsantrag.',
    source: ['s4', 'r26b'],
  },
});
