import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'deductible-not-met',
  gloss: 'The deductible is not met yet',
  entry: 'fund-paid-zero',
  patterns: [
    '(未|没有|尚未)[达]到[了]<\\d,.>*[元][的]*{deductible}',
    '起付线内……(个人|自付)',
    '(未|没有|尚未|不|未能|没)[达|达到|到|超过|过|满|足|够]*[医保|统筹|年度|本年|门诊|住院|当年|本次]*{deductible}',
    '(不足|低于|小于|未超过){deductible}',
    '{deductible}……(未达|还差|尚差|未满|不足|not (met|reached)|nicht erreicht)',
    '(not (yet )?[been ](reached|met)|below)……{deductible}',
    '{deductible}……not [been ](reached|met)',
    '{deductible}……nicht erreicht',
    'unter……{deductible}',
    '(在|处于|属于|未过)<^,。:;>*{deductible}(以下|之下|以内|内)',
    '(未|没有|没|尚未|不)(过|到|达|够){deductible}',
    '{deductible}……(故|因此|所以)<^,。:;>*(无法|不能|不予)(报销|支付|结算)',
  ],
  examples: ['本年度费用未达到起付线', 'The deductible has not been reached', 'Selbstbehalt noch nicht erreicht'],
  counterExamples: ['起付线标准说明', '已超过起付线'],
});
