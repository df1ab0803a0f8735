import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-foreign',
  gloss: 'Money, accounts and records that are not medical insurance',
  zh: ['门诊处方', '检验申请', '检查申请', '预存', '预交[金|账户]', '押金', '话费', '流量', '宽带', '花呗', '借呗', '余额宝', '公积金', '养老', '银行卡', '信用卡', '储蓄卡', '微信零钱', '支付宝账户', '零钱', '电费', '水费', '燃气[费]', '车牌', '车辆', '域名', 'icp', '网站备案', '小程序备案', '税务', '纳税', '发票抬头', '^保单', '保险单', '保费豁免', '理财', '基金净值', '股票', '证券', '库存', '积分', '优惠券', '会员卡', '储值卡', '购物卡', '礼品卡', '饭卡', '校园卡', '充值卡', '电子存折', '直播', '商家', '商户账户', '提现', '发起账户', '贷款', '贷', '房贷', '租金', '失业', '健保', '自愿医保', '随申码', '健康码', '快递', '订单', '购物车', '游戏', 'ukey', '住院押金', '门禁', '公交卡', '加油卡', 'etc', '^单卡', '睡眠卡', '发卡银行', '本卡未激活', '换卡重新支付', '备付金', '意外险', '重疾险', '百万医疗', '雇主责任', '团险', '商业保险', '(万元)', '收支清单', '充值账户', '就诊卡余额', '院内账户', '一卡通余额', '打印失败', '凭条', '(工伤|失业)保险无', '挂号费余额'],
  en: ['phone credit', 'mobile balance', 'deposit', 'prepaid', 'pension', 'housing fund', 'bank card', 'credit card', 'gift card', 'wallet', 'shopping', 'order', 'domain', 'tax[es]', 'loan', 'policy number', 'copay', 'deductible plan', 'medicare advantage', 'medicaid', 'hmo', 'ppo', 'premium tax credit', 'auto-pay', 'flexible account[s]', 'covered benefit', 'health plan', 'home province'],
  de: ['prepaid', 'handyguthaben', 'kaution', 'pfand', 'bankkarte', 'kreditkarte', 'gutschein', 'mitgliedsguthaben', 'steuer', 'domain', 'bestellung', 'darlehen', 'krankenkasse', 'gkv', 'pkv', 'ruhen des leistungsanspruchs', 'beitragsschulden', 'prämien nachbezahlt', 'expats'],
});
