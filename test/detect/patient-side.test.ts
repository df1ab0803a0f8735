import { describe, expect, it } from 'vitest';
import { signalsOf } from './page.ts';

describe('what apps and counters tell patients is read as', () => {
  it.each([
    ['resident-not-paid', '您今年尚未参合'],
    ['identity-not-found', '社保编号不存在'],
    ['identity-mismatch', '医保卡号有误'],
    ['no-account', '个人医保账户不存在'],
    ['lookup-failed', '查询医保余额失败'],
    ['cross-region-unsupported', '参保地未开通网上办理'],
    ['wrong-channel', '本市没有您的医保账户，请切换至参保地'],
    ['system-down', '医保平台暂时不可用'],
    ['credential-inactive', '社保卡补办失败'],
    ['verification-failed', '您尚未录入人脸，无法使用医保'],
    ['card-reported-lost', '医保卡解除挂失失败'],
    ['account-frozen', '医保账户异常'],
    ['card-blocked', '我的医保卡不知道怎么就被锁定了'],
    ['enrolment-ended', '未参加职工生育保险'],
    ['balance-insufficient', '支付金额不能大于账户余额'],
    ['outside-catalogue', '个人账户不能支付自费药品'],
    ['limit-reached', '理疗次数超过医保规定次数'],
  ])('%s', (signal, text) => {
    expect(signalsOf(`<div role="dialog">${text}</div>`)).toEqual([signal]);
  });
  it('a failed interface and the menu for what is left undone is no debit of a stranger', () => {
    expect(signalsOf('<div role="alert">医保接口调用失败，请到异常交易菜单处理</div>')).not.toContain('unknown-debit');
  });
});
