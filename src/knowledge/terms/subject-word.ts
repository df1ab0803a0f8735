import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'subject-word',
  gloss: 'A word of the trade that makes a bare failure an insurance matter',
  zh: ['医保', '社保', '参保', '医疗保险', '统筹', '账户', '卡', '结算', '支付', '缴费', '待遇', '审批', '备案', '登记', '转诊', '险', '就医', '就诊', '住院', '入院', '出院', '病人', '患者', '人员', '密码', '身份', '信息', '接口', '中心', '系统', '网络', '服务器', '交易', '授权', '定点', '医院', '机构', '处方', '药品', '费用', '项目', '报销', '凭证', '额度', '共济', '亲属', '手册', '报盘', '明细', '个人', '定位', '位置', '对码'],
  en: ['insurance', 'card', 'account', 'settlement', 'payment', 'benefit', 'reimbursement', 'hospital', 'contribution', 'registration'],
  de: ['versicherung', 'karte', 'konto', 'abrechnung', 'zahlung', 'leistung', 'erstattung', 'krankenhaus', 'beitrag', 'anmeldung'],
});
