import type { SignalId } from '../domain/findings.ts';
import type { MessageInput } from '../messaging/table.ts';

export interface CommonMessage {
  readonly signal: SignalId;
  /** As portals write it. */
  readonly quote: string;
}

/** What choosing a message says: the same as reading it somewhere. */
export const asFinding = ({ signal, quote }: CommonMessage): MessageInput<'case/paste'>['findings'][number] => ({
  key: `chosen:${signal}`,
  signal,
  quote,
  role: 'prose',
  vanished: false,
});

/** Messages to choose from where nothing was found, the most frequent first. */
export const COMMON_MESSAGES: readonly CommonMessage[] = [
  { signal: 'balance-zero', quote: '个人账户余额 0.00' },
  { signal: 'settlement-failed', quote: '支付失败' },
  { signal: 'contribution-in-arrears', quote: '欠费' },
  { signal: 'fund-paid-zero', quote: '统筹支付 0.00' },
  { signal: 'enrolment-suspended', quote: '暂停参保' },
  { signal: 'out-of-area-unregistered', quote: '未办理异地就医备案' },
  { signal: 'enrolment-not-found', quote: '未查询到参保信息' },
  { signal: 'credential-inactive', quote: '医保码未激活' },
  { signal: 'balance-insufficient', quote: '余额不足' },
  { signal: 'card-unreadable', quote: '读卡失败' },
  { signal: 'account-frozen', quote: '账户冻结' },
  { signal: 'password-locked', quote: '密码已锁定' },
  { signal: 'waiting-period-running', quote: '等待期内' },
  { signal: 'deductible-not-met', quote: '未达起付线' },
  { signal: 'limit-reached', quote: '已达最高支付限额' },
  { signal: 'outside-catalogue', quote: '目录外，不予支付' },
  { signal: 'papers-missing', quote: '材料不全' },
  { signal: 'system-down', quote: '系统维护中' },
];
