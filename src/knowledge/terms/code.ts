import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'code',
  gloss: 'Insurance code, electronic certificate',
  common: true,
  zh: ['医保码', '医保[电子]凭证', '电子凭证', '医疗保障码', '电子(医保|社保)卡', '[医保]二维码', '付款码', '电子医保', '(ec|oc)token'],
  en: [
    '(insurance|medical insurance) code',
    'qr code',
    'electronic (voucher|certificate|credential)',
    'electronic [medical ][health ]insurance (voucher|certificate|credential|code)',
    'e-voucher',
    'e-certificate',
    'e-card',
    'electronic (card|social security card)',
    'health code',
  ],
  de: [
    'versicherungscode',
    'qr-code',
    'elektronische[r|n|s] [kranken](versicherungsnachweis|nachweis|gutschein|beleg|versicherungsgutschein)',
    'e-karte',
    'elektronische (karte|sozialversicherungskarte|gesundheitskarte)',
    'krankenversicherungscode',
    'versicherungs-qr-code',
    'qr-code der versicherung',
  ],
});
