import type { SignalId } from '../domain/findings.ts';
import type { AppKey } from '../i18n/texts.ts';
import type { MessageInput } from '../messaging/table.ts';

export interface CommonMessage {
  readonly signal: SignalId;
  /** As portals write it. */
  readonly quote: string;
  readonly label: AppKey;
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
  { signal: 'balance-zero', quote: '个人账户余额 0.00', label: 'message.balance-zero' },
  { signal: 'settlement-failed', quote: '支付失败', label: 'message.settlement-failed' },
  { signal: 'contribution-in-arrears', quote: '欠费', label: 'message.contribution-in-arrears' },
  { signal: 'fund-paid-zero', quote: '统筹支付 0.00', label: 'message.fund-paid-zero' },
  { signal: 'enrolment-suspended', quote: '暂停参保', label: 'message.enrolment-suspended' },
  { signal: 'out-of-area-unregistered', quote: '未办理异地就医备案', label: 'message.out-of-area-unregistered' },
  { signal: 'enrolment-not-found', quote: '未查询到参保信息', label: 'message.enrolment-not-found' },
  { signal: 'credential-inactive', quote: '医保码未激活', label: 'message.credential-inactive' },
  { signal: 'balance-insufficient', quote: '余额不足', label: 'message.balance-insufficient' },
  { signal: 'card-unreadable', quote: '读卡失败', label: 'message.card-unreadable' },
  { signal: 'account-frozen', quote: '账户冻结', label: 'message.account-frozen' },
  { signal: 'password-locked', quote: '密码已锁定', label: 'message.password-locked' },
  { signal: 'waiting-period-running', quote: '等待期', label: 'message.waiting-period-running' },
  { signal: 'deductible-not-met', quote: '未达起付线', label: 'message.deductible-not-met' },
  { signal: 'limit-reached', quote: '已达最高支付限额', label: 'message.limit-reached' },
  { signal: 'outside-catalogue', quote: '目录外，不予支付', label: 'message.outside-catalogue' },
  { signal: 'papers-missing', quote: '材料不全', label: 'message.papers-missing' },
  { signal: 'system-down', quote: '系统维护中', label: 'message.system-down' },
];
