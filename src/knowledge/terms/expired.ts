import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'expired',
  gloss: 'Validity over',
  negatable: true,
  zh: [
    '过期',
    '失效',
    '(已|有效期|到)到期',
    '有效期[已](届满|结束|过)',
    '(超过|过了|已过)[了]有效期',
    '(需[要]|请|得|应|须)[及时|更]*换[领|发|新][新]卡',
    '已停用换卡',
    '超期',
    '已作废',
    '被作废',
    '超期',
    '停止使用',
  ],
  en: [
    'expired',
    'out of date',
    'no longer valid',
    '(needs to|must) be replaced',
    'discontinued',
    'no longer (accepted|supported|usable|in use)',
    '(past|over) (its|the) (date|validity|expiry)',
  ],
  de: [
    'abgelaufen',
    'nicht mehr gültig',
    'muss (ersetzt|ausgetauscht|erneuert) werden',
    'verfallen',
    'nicht mehr (unterstützt|akzeptiert|verwendbar|zulässig)',
    'außer betrieb',
  ],
});
