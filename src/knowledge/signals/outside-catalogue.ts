import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'outside-catalogue',
  gloss: 'Outside of the catalogue',
  entry: 'fund-paid-zero',
  patterns: [
    '限定(工伤|生育|门诊|住院|儿童|二线)…(支付|使用|报销)',
    '没有…可报销',
    '(医保|药品|诊疗|报销|支付)?(目录)(外|之外|以外)',
    '不在医保[范围|目录]*内',
    '不属于(医保|基本医疗)[范畴|范围|目录]*',
    '(does not belong|not belong)……(scope|insurance)',
    'gehört nicht……(umfang|versicherung)',
    '(不|未)(在|属于|纳入|列入|进入)…(目录|医保[支付|报销]*范围|报销范围|支付范围|限定)',
    '(按|为|属于|是)[全]自费[项目|药品|药|处理]*',
    '(使用|含|包含|有|选择)[了]自费(药|项目|费用)',
    '(限定支付|限适应症|适应症|医保限制)…(不符|超出|之外)',
    '(不可|不能|只能)(选择|使用|用)<^,。!?;统基>*(自费|药品|项目|费用|目录)',
    '(药品|项目|费用|诊疗|材料)…(不予支付|不予报销|不支付|不报销|不能报销|不可报销)',
    '非医保(项目|药品|用药|目录)',
    '按自费',
    '(not|outside)…(in|of|within)…(catalogue|catalog|directory|formulary|scope of reimbursement)',
    '(item|drug)…not (covered|reimbursable|reimbursed)',
    '(nicht im|außerhalb des)…(katalog|verzeichnis)[s|es]',
    '不符合…限定',
  ],
  unless: ['provider-fault', 'deductible-not-met', 'limit-reached', 'benefit-suspended', 'approval-missing'],
  examples: [
    '该药品不在医保目录内',
    '此项目为自费项目',
    'This drug is not in the insurance catalogue',
    'Das Medikament ist nicht im Leistungskatalog',
  ],
  counterExamples: [
    '医保目录查询',
    '自费项目告知书说明',
  ],
});
