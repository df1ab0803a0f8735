import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'enrolment-ended',
  gloss: 'Enrolment has ended or never began',
  entry: 'record-missing',
  patterns: [
    '(医保|参保|社保)关系…(转出|已转|转走)',
    '(relationship|relation)……transferred out',
    'versicherungsverhältnis……übertragen',
    '(不是|不属于)(医保|参保|社保|统筹)(病人|患者|人员|对象)',
    '{ended}',
    '(insurance|enrolment|versicherungs)[ ]status{is}(ended|terminated|beendet|erloschen)',
    '(医保|参保)…有效期已过',
    'keine gültige (versicherung|teilnahme)',
    '(参保|医保|社保|人员)状态{is}(终止|未参保|退保|注销|无效|死亡|终结)',
    '(没有|未|无)[有效]参保',
    '(insurance|enrol[l]ment|participation) status{is}(terminated|not insured|invalid)',
    '请先办理参保[手续|登记]*[后再]',
    '暂未参保',
  ],
  unless: [
    'enrolment-suspended',
    'wrong-channel',
    'out-of-area-unregistered',
    'enrolment-not-found',
    'card-expired',
    'card-invalid',
    'excluded-case',
    'outside-catalogue',
  ],
  examples: ['参保状态：终止参保', '您未参加基本医疗保险', 'Your enrolment was terminated', 'Versicherung beendet'],
  counterExamples: ['参保登记', '终止参保怎么办理'],
});
