import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'visit-excluded',
  gloss: 'Not for this kind of visit, diagnosis, person or place',
  entry: 'claim-refused',
  patterns: [
    '(门诊|住院|急诊|生育|男性|女性|儿童|成人|新生儿|诊断|病种|疾病|就诊类型|就医类型|医疗类别|级医院|年龄|性别|孕妇|在院|离休)[病人|患者|就诊|收费|类|不符|类型|期间|的|该|此|,|,您]*(不能|不允许|不可|不得|不许|不准|禁止|不支持)[同时|再|以|用|使用|进行|办理|享受|做|该|此|项|的|本]*……({insurance|benefit|settlement}|类别|类型|项目)',
    '(不能|不允许|不可|不得|不许|不准|禁止|不支持)[同时|用于|使用|用|进行|办理|享受|做|在|普通|该|此|所选|本|类]*(门诊|住院|急诊|生育|家庭病床|日间)',
    '(医保|门诊|住院|险种|待遇)…(不能|不允许|不可|不得|不支持)[门诊|住院|,|与|和|及]*同时',
    '(诊断|病种|疾病|手术|就诊|就诊类型|医疗类别)…不(在|属于|符合|纳入|列入)…(范围|规定|政策|限定|目录|病种|报销)',
    '(年龄|性别|科室|医院级别|医院等级|就诊类型|医疗类别)[与|和|不]*<^,。>*(不符|不符合|不允许|不匹配|受限|超出)…(医保|支付|报销|待遇|限定|项目|药)',
    '(outpatient|inpatient|emergency|maternity|this (diagnosis|type of visit|visit))……(cannot|can not|not (allowed|permitted|available|possible|supported))',
    '(maternity|childbirth)……not (available|allowed|possible)',
    '(diagnosis|disease|visit)……(not|outside)…(in|of|within|covered by)…(scope|range|insurance)',
    '(ambulant|stationär|mutterschaft|diagnose|geburt)……(kann nicht|können nicht|nicht (erlaubt|zulässig|möglich|verfügbar|gestattet))',
    '(diagnose|krankheit)……(nicht (im|in)|außerhalb)…(umfang|rahmen|bereich)',
    '(医院|机构|定点)(等级|级别)[与|和]*<^,。>*不(符|满足|匹配|够)',
    '(insurance type|insurance)……(do[es] not support|not support)……(outpatient|inpatient|maternity|emergency)',
    'unterstützt keine (ambulante|stationäre)',
  ],
  unless: ['excluded-case', 'benefit-suspended', 'already-settled', 'out-of-area-unregistered', 'limit-reached', 'approval-missing'],
  examples: [
    '该诊断不在医保支付范围内',
    '此险种不能用于普通门诊',
    'Outpatient visits cannot use this medical insurance',
    'Diese Diagnose liegt nicht im Umfang der Krankenversicherung',
  ],
  counterExamples: ['门诊可使用医保结算', '诊断在医保支付范围内', '医保支付范围说明'],
});
