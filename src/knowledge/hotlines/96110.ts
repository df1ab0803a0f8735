import { defineHotline } from '../define.ts';

export default defineHotline({
  id: '96110',
  number: '96110',
  name: { zh: '反诈专线', en: 'Anti-fraud line (反诈专线)', de: 'Hotline gegen Betrug (反诈专线)' },
  askFor: {
    zh: '有人来电或发短信说您的医保异常、停用，要您点链接、转账或报密码时，用它核实。',
    en: 'To check a call or message that says your insurance is stopped and wants you to open a link, transfer money or give a PIN.',
    de: 'Um einen Anruf oder eine Nachricht zu prüfen, wonach Ihre Versicherung gesperrt sei und Sie einen Link öffnen, Geld überweisen oder eine PIN nennen sollen.',
    source: ['advice'],
  },
  hours: {
    zh: '通常全天，各地不同。',
    en: 'Usually round the clock; varies by place.',
    de: 'Meist rund um die Uhr; örtlich verschieden.',
    source: ['advice'],
  },
});
