import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'benefit-suspended',
  gloss: 'Benefits are suspended or blocked',
  entry: 'arrears',
  patterns: [
    '{benefit}…(未开通|未生效|未启用)',
    '{benefit}[享受|资格]*(标志|标识|情况|资格|状态){is}(否|无|不享受|未享受)',
    'enjoy……{benefit}{is}no_',
    '{benefit}……{is}(suspended|stopped|not enjoyed)',
    '{benefit}[享受][状态]{is}(暂停|停止|冻结|封锁|不享受|未享受)',
    '{benefit}[部分|已|被|已被|状态|享受]*{is}(暂停|停止|中断|终止|冻结|封锁|锁定|中止|不可用|未享受|失效)',
    '(暂停|停止|中断|中止|冻结|封锁|取消)[享受]…{benefit}',
    '(不|未|无法|不能|没有|停止|暂不|暂停)[完全|再]*(享受|享有)…{benefit}',
    '没有待遇',
    '统筹[支付|基金]*[已]*被*(封锁|冻结|暂停|停止)',
    '停止医保支付',
    '无(医保|统筹)待遇',
    '(不能|无法)使用统筹',
    '待遇(资格)?(校验|核验|审核)[不|未]*(通过|失败)',
    '{benefit}……(suspended|stopped|frozen|blocked|paused)',
    'not enjoy……{benefit}',
    '{benefit}……(ausgesetzt|gesperrt|gestoppt|ruhen|ruht|eingestellt|eingefroren)',
    '以(普通|自费)(病人|患者|身份)(办理|结算|入院|就诊)',
  ],
  examples: ['医保待遇已暂停', '您当前不享受医保待遇', 'Benefits suspended', 'Leistungen ausgesetzt'],
  counterExamples: ['待遇正常享受', '享受医保待遇的条件'],
});
