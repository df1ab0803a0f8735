import { defineHotline } from '../define.ts';

export default defineHotline({
  id: '12345',
  number: '12345',
  name: { zh: '政务服务便民热线', en: 'Government service line (政务服务便民热线)', de: 'Bürgertelefon der Stadt (政务服务便民热线)' },
  askFor: {
    zh: '不知道该找谁，或者其他电话没有解决。有些城市由它直接受理医保来电。',
    en: 'When you do not know whom to call, or the other lines did not help. In some cities it takes insurance calls itself.',
    de: 'Wenn Sie nicht wissen, wer zuständig ist, oder die anderen Nummern nicht geholfen haben. In manchen Städten nimmt es Versicherungsfragen selbst an.',
    source: ['secondary'],
  },
  hours: {
    zh: '通常全天，各地不同。',
    en: 'Usually round the clock; varies by place.',
    de: 'Meist rund um die Uhr; örtlich verschieden.',
    source: ['secondary'],
  },
});
