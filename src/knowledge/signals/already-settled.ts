import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'already-settled',
  gloss: 'Already settled or still admitted somewhere',
  entry: 'payment-failed',
  patterns: [
    '(^|<^否【部>)已[经](结算|入院)(<^标挂界的金患病信】,。!;>|$)',
    '重复(结算|报销|收费|入院|登记|提交)',
    '(尚未|未|没有)(出院|办理出院|结算)',
    '在院(状态|记录)',
    '(存在|有)[未]*(在院|住院|结算|出院)[的]*(记录|信息|费用|登记)',
    '(不能|不可|无法|不得)重复(结算|报销|登记|入院|参保|缴费|上传|收费|享受|申报|使用)',
    '已[经]*报销(<^金比费额的过】,。!;>|$)',
    '(登记|状态)为在院',
    '在其[它|他]医院…(住院|在院|未出院)',
    '(未完成|还未完成)[的](交易|结算)',
    '(交易|结算|重结)[交易][还]未完成',
    'already (settled|paid|reimbursed|admitted)',
    'bereits (abgerechnet|erstattet|aufgenommen)',
    'already [been ]*(settled|reimbursed|admitted)',
    'still (hospitali(s|z)ed|in hospital|an inpatient)',
    'noch (stationär|im krankenhaus)',
    '(费用|票据|发票|单据|处方|账单|订单)[已|已经|均]*(在|由|经)……(结算|清算|报销|支付)[,|。|;]*(请勿|不能|不可|勿|无需|不要)',
    '(费用|票据|发票|单据|处方|账单)已[经|被]*(清算|报销|结清)$',
  ],
  examples: ['该笔费用已结算，请勿重复结算', '患者尚未出院，不能结算', 'This bill was already settled', 'Bereits abgerechnet'],
  counterExamples: ['结算成功'],
});
