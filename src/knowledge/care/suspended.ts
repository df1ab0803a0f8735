import { defineCare } from '../define.ts';

export default defineCare({
  id: 'suspended',
  gloss: 'Block E1: benefits are suspended or there is no enrolment',
  text: {
    zh: '先看病，治疗不要等。告诉收费处您的参保地，并说正在处理，比如补缴；有的医院可以等待遇恢复后再办出院结算。需要先付钱的，保留发票、费用清单、诊断证明和病历。这些费用以后能不能报，各地规定不同。',
    en: 'Get treated first; do not wait. Tell the desk where you are insured (参保地) and that it is being sorted out, for example by a back payment: some hospitals can leave the in-patient bill open until cover is back. If you pay, keep the invoice (发票), itemised list (费用清单), diagnosis (诊断证明) and records (病历). Whether these costs can be claimed later differs by place.',
    de: 'Lassen Sie sich zuerst behandeln; warten Sie nicht. Nennen Sie an der Kasse Ihren Versicherungsort (参保地) und sagen Sie, dass es gerade geklärt wird, zum Beispiel durch eine Nachzahlung: Manche Kliniken können mit der stationären Abrechnung warten, bis der Schutz wieder gilt. Wenn Sie zahlen, heben Sie Rechnung (发票), Kostenaufstellung (费用清单), Diagnosebescheinigung (诊断证明) und Krankenunterlagen (病历) auf. Ob diese Kosten später erstattet werden können, ist örtlich verschieden.',
    source: ['advice', 'r9'],
  },
});
