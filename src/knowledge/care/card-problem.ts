import { defineCare } from '../define.ts';

export default defineCare({
  id: 'card-problem',
  gloss: 'Block E4: the card or its PIN does not work',
  text: {
    zh: '先看病，治疗不要等。手机上的医保码可以代替卡；家人绑定了亲情账户的，也可以替您出示。都用不了就先付钱，保留发票、费用清单、诊断证明和病历，再问能不能手工报销。',
    en: 'Get treated first; do not wait. The code on your phone (医保码) replaces the card; a relative who linked you as family (亲情账户) can show it for you. If neither works, pay and keep the invoice (发票), itemised list (费用清单), diagnosis (诊断证明) and records (病历), then ask about a claim (手工报销).',
    de: 'Lassen Sie sich zuerst behandeln; warten Sie nicht. Der Code auf dem Handy (医保码) ersetzt die Karte; auch ein Angehöriger, der Sie im Familienkonto (亲情账户) verknüpft hat, kann ihn vorzeigen. Geht beides nicht, zahlen Sie und heben Sie Rechnung (发票), Kostenaufstellung (费用清单), Diagnosebescheinigung (诊断证明) und Krankenunterlagen (病历) auf; fragen Sie dann nach einem Erstattungsantrag (手工报销).',
    source: ['secondary', 's26'],
  },
});
