import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'enrolment-suspended',
  gloss: 'Enrolment is suspended',
  entry: 'arrears',
  patterns: [
    '(insurance|insured|enrol[l]ment|participation|social security) status……{is}(suspend[ed]|pause[d]|interrupt(ed|ion)|stop[ped]|abnormal)',
    '(versicherungs|teilnahme|mitgliedschafts)status……{is}(ausgesetzt|unterbrochen|ruht|ruhend|gestoppt|eingestellt|abnormal|auffällig|ausgesetzte)',
    'payment status{is}(suspend[ed]|pause[d]|interrupted|stop[ped])',
    '{suspended}',
    '(参保|医保|社保|人员|缴费)[缴费|参保]状态{is}(不正常|非正常|暂停|中断|停|异常|中止|封存|冻结)',
    '(insurance|insured|enrol[l]ment|participation) status{is}(suspend[ed]|pause[d]|interrupted|stop[ped]|abnormal)',
    '(versicherungs|teilnahme)status{is}(ausgesetzt|unterbrochen|ruht|ruhend|gestoppt)',
  ],
  examples: ['参保状态：暂停参保', '您的医保卡已暂停参保', 'Participation suspended', 'Ihre Versicherung ruht'],
  counterExamples: ['正常参保', '未停保', '保单已停保'],
});
