import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'pension-linked',
  gloss: 'Medical is held back because pension is unpaid',
  entry: 'arrears',
  patterns: [
    '退休年龄<^。>*(未|没)[有]*办',
    '转退休医保',
    'because……{pension}……{owes}',
    '{owes}:……{pension}……(together|zusammen)',
    'weil……{pension}……(rückst|nicht gezahlt)',
    '{pension}……(zusammen|together)',
    '{pension}……(unpaid|not paid|nicht gezahlt)……{insurance}',
    '{pension}……{owes}……{insurance}',
    '{owes}……{pension}……(医保|医疗)',
    '养老…医疗…(捆绑|合并|同时|一并)(缴|扣|参保)',
    '请先(缴纳|补缴)养老',
    '退休…(未|没有|尚未|没)<^,。:;>*(办理|核定|申请|审批|认定|开通)…(医保|退休|待遇|手续)',
    '缴费年限[不够|不足|未达|未满|不满|没满]*(不够|不足|未达|未满|不满|没满)',
  ],
  examples: ['养老保险欠费，医疗保险无法单独缴费', 'Pension unpaid, medical insurance cannot be paid'],
  counterExamples: ['养老保险缴费成功', '养老账户余额 0.00 元'],
});
