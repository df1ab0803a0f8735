import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'provider',
  gloss: 'Hospital, pharmacy',
  common: true,
  zh: [
    '医院',
    '医疗机构',
    '医药机构',
    '药店',
    '药房',
    '诊所',
    '(本|该|当前|此|贵)院',
    '机构',
    '门店',
    '卫生院',
    '商户',
    '就医点',
    '医师',
    '医生',
  ],
  en: ['hospital[s]', 'pharmac(y|ies)', '[medical ](institution|provider|facility|clinic)[s]'],
  de: ['krankenhaus', 'klinik', 'apotheke', '[medizinische ]einrichtung', 'vertragseinrichtung', 'leistungserbringer', 'praxis'],
});
