import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'ended',
  gloss: 'Enrolment ended or never begun',
  negatable: true,
  zh: [
    '终止(参保|保险|医保|社保|缴费)[关系]',
    '退保',
    '解除(参保|保险|医保)[关系]',
    '(未|没[有])(参加[基本|城镇|城乡|职工|居民]*(医保|社保|医疗保险|生育保险|合作医疗|保险|险种)|参保)',
    '参保[关系|状态|登记]*[已](终止|无效|注销|失效)',
    '未在…参保',
    '险种不全',
    '非[正常]参保',
    '断保',
    '脱保',
    '不在保',
    '未投保',
    '无有效参保',
    '(未|没[有])参加[任何|过]',
  ],
  en: [
    '(insurance|participation|enrol[l]ment|coverage)…(terminated|ended|cancel[l]ed|expired|invalid|withdrawn)',
    'not (insured|enrolled|participating|covered)',
    'terminated (insurance|participation|enrol[l]ment)',
    'uninsured',
    'no active (insurance|enrol[l]ment)',
    'not [yet ](participated|taken part|joined|enrol[l]ed) in',
    'not [a |an ]*[medical ]insurance (patient|participant|member)',
  ],
  de: [
    '(versicherung|teilnahme|mitgliedschaft|versicherungsschutz)…(beendet|gekündigt|erloschen|ungültig|abgelaufen)',
    'nicht (versichert|angemeldet|eingeschrieben)',
    'unversichert',
    'keine aktive versicherung',
    'nicht [an der [kranken]versicherung ]*teilgenommen',
  ],
});
