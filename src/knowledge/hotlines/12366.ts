import { defineHotline } from '../define.ts';

export default defineHotline({
  id: '12366',
  number: '12366',
  name: { zh: '税费服务热线', en: 'Tax and contribution line (税费服务热线)', de: 'Steuer- und Beitrags-Hotline (税费服务热线)' },
  askFor: {
    zh: '怎么缴医保费、代扣协议、缴费凭证、退费，以及单位没有缴费。',
    en: 'How to pay contributions, debit agreements, receipts, refunds, and an employer who has not paid.',
    de: 'Beitragszahlung, Lastschriftvereinbarung, Belege, Rückzahlung und ein Arbeitgeber, der nicht gezahlt hat.',
    source: ['secondary'],
  },
  notFor: {
    zh: '待遇有没有恢复，请拨 12393。',
    en: 'Whether benefits are running again: call 12393.',
    de: 'Ob die Leistungen wieder laufen: dafür 12393.',
    source: ['secondary'],
  },
  hours: {
    zh: '人工通常在工作日的上午和下午，各地不同。',
    en: 'Usually working days, morning and afternoon; varies by place.',
    de: 'Meist an Arbeitstagen vormittags und nachmittags; örtlich verschieden.',
    source: ['secondary'],
  },
});
