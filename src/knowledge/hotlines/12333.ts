import { defineHotline } from '../define.ts';

export default defineHotline({
  id: '12333',
  number: '12333',
  name: { zh: '人社服务热线', en: 'Social-security line (人社服务热线)', de: 'Hotline der Sozialbehörde (人社服务热线)' },
  askFor: {
    zh: '社保卡（挂失、密码、补卡）、养老金、失业、工伤、劳动监察。',
    en: 'The social-security card (loss, PIN, replacement), pension, unemployment, work injury, labour inspection.',
    de: 'Sozialversicherungskarte (Verlust, PIN, Ersatz), Rente, Arbeitslosigkeit, Arbeitsunfall, Arbeitsaufsicht.',
    source: ['secondary'],
  },
  notFor: {
    zh: '医保报销和医保个人账户余额，请拨 12393。',
    en: 'Medical reimbursement and the balance of the personal account: call 12393.',
    de: 'Erstattung von Behandlungskosten und Stand des persönlichen Kontos: dafür 12393.',
    source: ['secondary'],
  },
  hours: {
    zh: '人工通常在工作日 8:30–11:30（或 12:00）和 13:00–17:00，各地不同。',
    en: 'Usually working days 8:30–11:30 or 12:00 and 13:00–17:00; varies by place.',
    de: 'Meist an Arbeitstagen 8:30 bis 11:30 oder 12 Uhr und 13–17 Uhr; örtlich verschieden.',
    source: ['secondary'],
  },
});
