import { definePaper } from '../define.ts';

export default definePaper({
  id: 'claim-set',
  gloss: 'Block D1: everything for a manual claim after paying yourself',
  text: {
    zh: '手工报销材料：身份证（或医保码、社保卡）、发票原件、费用清单；门诊加处方和病历或诊断证明，住院加出院记录或诊断证明；本人银行账户；急诊要有急诊记录。不少地方也收电子发票。',
    en: 'Papers for a claim after paying (手工报销): ID card, insurance code (医保码) or social-security card; original invoice (发票) and itemised list (费用清单); for outpatients prescription and record or diagnosis (处方, 病历, 诊断证明); for in-patients the discharge record or diagnosis (出院记录, 诊断证明); a bank account; for emergencies the emergency record (急诊记录). Many places also take electronic invoices.',
    de: 'Unterlagen für den nachträglichen Erstattungsantrag (手工报销): Ausweis, Versicherungscode (医保码) oder Sozialversicherungskarte; Originalrechnung (发票) und Kostenaufstellung (费用清单); ambulant Rezept und Krankenunterlagen oder Diagnosebescheinigung (处方, 病历, 诊断证明); stationär Entlassungsbericht oder Diagnosebescheinigung (出院记录, 诊断证明); Bankverbindung; im Notfall der Notfallbericht (急诊记录). Vielerorts genügt auch die elektronische Rechnung.',
    source: ['s31', 'secondary'],
  },
});
