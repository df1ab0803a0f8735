import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'employer-in-arrears',
  gloss: 'The page names the employer as owing',
  entry: 'arrears',
  patterns: [
    '{employer}……not [declared and |been ]*paid',
    '{employer}……keine…(beiträge|prämien)',
    '{employer}……(没|未|没有|不)[给|为|帮|替]*[我|你|您|他|她|员工|职工|们|本人]*[按时|及时|正常]*(交|缴)',
    '{employer}……{owes}',
    '单位未足额缴费',
    '{owes}……{employer}',
    '{employer}…{suspended}',
    '{employer}…(封锁|黑名单)',
    '{employer}……(not paid|did not pay|failed to pay|stopped pay)',
    '{employer}……(nicht gezahlt|nicht bezahlt|nicht mehr)',
    '{employer} (owes|schuldet)',
    '{employer}[参保|缴费|医保]*状态{is}({abnormal}|暂停|停|欠|中断|注销|封锁|冻结)',
    '(单位|公司|企业)<^,。:;>*(未|没有|没|未能)<^,。:;>*(缴费|缴纳|缴清|申报缴|足额缴|缴款)',
  ],
  examples: [
    '您所在单位 2026 年 9 月医保欠费',
    'Your employer has not paid the insurance premium',
    'Ihr Arbeitgeber hat die Beiträge nicht gezahlt',
  ],
  counterExamples: ['该单位不欠费', '查询单位欠费'],
});
