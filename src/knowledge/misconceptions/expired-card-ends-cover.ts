import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'expired-card-ends-cover',
  gloss: 'Cover does not expire with the card; the effect on the card differs by place',
  claim: {
    zh: '医保卡过期了，就不能用医保。',
    en: 'With an expired card the insurance cannot be used.',
    de: 'Mit abgelaufener Karte kann man die Versicherung nicht nutzen.',
  },
  verdict: 'differs-by-place',
  right: {
    zh: '过期的是卡，不是参保。今天可以用手机上的医保码，卡再去换；旧卡还能不能用，各地不同。',
    en: 'The card has expired, not the cover. Use the code on your phone (医保码) today and renew the card; whether the old one still works differs by place.',
    de: 'Abgelaufen ist die Karte, nicht die Versicherung. Nutzen Sie heute den Code auf dem Handy (医保码) und lassen Sie die Karte erneuern; ob die alte noch geht, ist örtlich verschieden.',
    source: ['r33', 'secondary'],
  },
  causes: ['card-expired'],
});
