import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'papers-missing',
  gloss: 'Papers are incomplete',
  entry: 'claim-refused',
  patterns: [
    '(审核|受理|申请|报销)[结果|状态|意见]*{is}(退回|补正)',
    '(review|application|claim|audit) (result|status){is}returned',
    '(missing|fehlende) (papers|unterlagen|documents)',
    '{papers}……{lacking}',
    '{lacking}…{papers}',
    '(报销|申请|申报|手续)……(材料不|资料不|退回|驳回|不予受理|被退|补正)',
    '手续不(全|齐|完备)',
    '(application|claim) (was|has been|is) (returned|sent back)',
    'antrag……(zurückgegeben|zurückgesandt)',
    '(电子处方|外配处方|转诊单)[已|已经]*(失效|过期|超期|超过有效期)',
    '(超|超过|超出|逾|已过|过了)[了]*(申报|报销|申请|补记账|补报|零星报销|手工报销|材料)[时|期|的|办理]*(限|间|期限|期)',
    '(身份证|证件|护照|户口[簿|本])[已|已经|有效期]*(过期|失效|到期)',
    '(deadline|time limit|period) for [the |your ]*(reimbursement|application|claim)……(passed|expired|exceeded|over)',
    '(application|claim|reimbursement) (deadline|period|time limit)……(passed|expired|exceeded|over)',
    '(frist|antragsfrist)……(abgelaufen|überschritten|verstrichen)',
    '(id|identity) card…expired',
    '(personalausweis|ausweis|reisepass)…abgelaufen',
  ],
  unless: ['not-designated', 'excluded-case', 'outside-catalogue'],
  examples: ['报销材料不齐全，已退回', 'Claim returned: documents incomplete', 'Unterlagen unvollständig'],
  counterExamples: ['报销材料清单', '上传成功'],
});
