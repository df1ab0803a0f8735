import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'card-unreadable',
  gloss: 'The card cannot be read',
  entry: 'card-refused',
  patterns: [
    '刷不(了|出|上)',
    '未读取到…卡',
    '{card-reading}……({failed}|{absent}|{refused}|{timeout}|不识别|不良|损坏|无卡|为空|fehl|nicht)',
    '{failed}…{card-reading}',
    '{card}……(错误|不能识别|无法识别|无法读取|不能读|读不出|损坏|消磁|不良|非法|未插|类型不|无响应|未成功|不成功)',
    '(未插卡|无卡|未检测到卡|请重新插卡|请验卡|读取余额失败)',
    '{refused}…{card-reading}',
    '{refused}…读…卡',
    '(芯片|磁条)…(不良|损坏|失效|故障|消磁)',
    '写卡失败',
    '(card|chip)……(cannot be read|could not be read|not read|reading failed|unreadable|damaged)',
    '(karte|chip)……(nicht lesbar|nicht gelesen|beschädigt|nicht erkannt|lesefehler)',
  ],
  unless: ['password-wrong', 'password-locked', 'identity-mismatch'],
  examples: [
    '医保读卡失败，请重试',
    '芯片无法读取',
    'Card reading failed',
    'Karte konnte nicht gelesen werden',
  ],
  counterExamples: [
    '读卡成功',
    '正在读卡',
    '请先读卡',
  ],
});
