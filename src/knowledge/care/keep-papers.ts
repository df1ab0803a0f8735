import { defineCare } from '../define.ts';

export default defineCare({
  id: 'keep-papers',
  gloss: 'Direct settlement is not possible here, or it is open who pays: get treated and keep everything for a claim',
  text: {
    zh: '先看病，治疗不要等。需要先付钱的，保留发票、费用清单、诊断证明和病历；是急诊的，请医院写明“急诊”。以后能不能报销，按参保地的规定，可以问 12393。',
    en: 'Get treated first; do not wait. If you pay, keep the invoice (发票), itemised list (费用清单), diagnosis (诊断证明) and records (病历); in an emergency ask for 急诊 to be written on them. Whether these costs can be claimed later is decided by the rules of your place of enrolment (参保地); ask 12393.',
    de: 'Lassen Sie sich zuerst behandeln, warten Sie nicht. Wenn Sie zahlen, heben Sie Rechnung (发票), Kostenaufstellung (费用清单), Diagnosebescheinigung (诊断证明) und Krankenunterlagen (病历) auf; im Notfall lassen Sie 急诊 (Notfall) darauf vermerken. Ob diese Kosten später erstattet werden können, richtet sich nach den Regeln Ihres Versicherungsorts (参保地); fragen Sie unter 12393.',
    source: ['r29', 'r31b', 'advice'],
  },
});
