import { defineMisconception } from '../define.ts';

export default defineMisconception({
  id: 'card-works-at-home-only',
  gloss: 'Cross-region settlement is generally open; it depends on provider and type',
  claim: {
    zh: '有些地区的医保卡不能跨地区使用。',
    en: 'Cards of some regions cannot be used elsewhere.',
    de: 'Karten mancher Regionen gelten auswärts nicht.',
  },
  verdict: 'not-always',
  right: {
    zh: '跨省直接结算已经普遍开通，要看这家机构、这类服务有没有联网，以及有没有备案。请在国家医保服务平台查这家医院。',
    en: 'Direct settlement across provinces is generally open; it depends on whether this provider and type of service are connected, and on registration. Look the hospital up on the national platform.',
    de: 'Die Direktabrechnung über Provinzgrenzen ist allgemein möglich; es kommt auf den Anschluss dieser Einrichtung und Leistungsart und auf die Anmeldung an. Sehen Sie auf der nationalen Plattform nach.',
    source: ['r25b', 's4'],
  },
  since: '2023-01-01',
  causes: ['cross-region-unsupported', 'out-of-area-unregistered'],
});
