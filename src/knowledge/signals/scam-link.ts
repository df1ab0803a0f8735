import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'scam-link',
  gloss: 'A fraud: open this link or lose your insurance',
  entry: 'payment-failed',
  patterns: [
    '{insurance|card}……({blocked}|{suspended}|{expired}|{closed}|停|异常|缺失|未升级|暂停使用|失效|suspended|blocked)……{mood-offer}',
    '{insurance|card}……(升级|年审|异常(消费|交易|记录))……{mood-offer}',
    '{mood-offer}……{insurance|card}……(停|失效|冻结|暂停|异常)',
    '{insurance|card}<^欠缴费遇。>*<^欠缴费遇。>*<^欠缴费遇。>*(将被|即将|将于)…(暂停|停用|注销|冻结)[使用]',
    '{insurance}…未升级电子版',
    '{insurance}…(资料|信息)(缺失|不全|过期|未更新)……(将被|即将|暂停|停用)',
    '({insurance}|card)……(verify|update|confirm) your……(link|website|bank)',
    '{insurance|card}……(风险|限制|到期|盗刷|失效|停用|异常|冻结|restricted|abnormal|expired|frozen)……({mood-offer}|加[客服]*微信|添加<^,。>*微信|安全账户|卡号和密码|card number and password|bank details|bankdaten)',
    '{insurance|card}……(补贴|退费|返现|补助)<^,。:;>*领取……(http|点击链接|银行卡信息|验证码)',
  ],
  guard: 'warning',
  examples: [
    '社保卡异常，请致电下方号码',
    '您的医保账户已停用，请登录 yibao-care.top 更新信息',
    'Your insurance is suspended, click this link https://a.example',
    '您的医保即将失效，请添加客服微信办理激活',
  ],
  counterExamples: ['请登录国家医保服务平台查询', '您的医保卡已停用'],
});
