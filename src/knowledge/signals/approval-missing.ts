import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'approval-missing',
  gloss: 'An approval or qualification is missing',
  entry: 'claim-refused',
  patterns: [
    'not appl(y|ied) for……{approval}',
    '(医保|报销|待遇|申请|申报|备案)[已|经|被]*(审核|审批)[状态|结果]*{is}[已|被]*(不通过|未通过|不予通过|驳回|退回)',
    '待{approval}[的]*(项目|药品|费用|处方|病种)',
    '(未|没有|没|无|尚未|需|须|请先|请[到|去|前往]*|待<^遇>|缺少)…{approval}',
    '{approval}……({not-done}|{failed}|未通过|不通过|未获|不存在|无|过期|到期|失效|没有|驳回|退回)',
    '(没|未)[进行|做|办]*(慢性病|慢病|特病|特殊病)…(升级|认定|备案|登记|审批)',
    '{not-done}…{approval}',
    '(approval|qualification|eligibility)……(missing|required|not|failed|expired)',
    '(not approved|no approval|without approval|without qualification)',
    '(genehmigung|bewilligung)……(fehlt|erforderlich|nicht|abgelaufen)',
    'nicht (genehmigt|bewilligt)',
    '(身份|资格)[不|未](符合|具备)',
    '(特药|慢病|慢性病|特病|门特|门慢|大病|特殊病|规定病种|双通道)…(未|没有|无)[办理|进行|有效]*(备案|登记|认定)',
    '(特药|慢病|慢性病|特病|门特|门慢|特殊病|规定病种)[登记|申请]*备案[信息|记录|状态]*{is}(不存在|已过期|过期|失效|无效|未通过|不通过|未审核|到期)',
    '(医保|医保科|医保办|农合办)[还|尚]*(未|没有)[通过]*(审核|审批|确认)',
    '未[通过]*审核[通过]*,…(医保科|医保办|农合办)',
  ],
  unless: ['referral-missing', 'out-of-area-unregistered', 'sharing-refused'],
  examples: ['您未办理门诊慢特病资格认定', '该药品需先审批', 'Approval missing', 'Genehmigung fehlt'],
  counterExamples: ['审批通过', '慢特病认定申请'],
});
