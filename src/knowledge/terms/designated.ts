import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'designated',
  gloss: 'Designated provider',
  common: true,
  zh: ['定点', '协议', '签约(机构|医院|医生|社区)', '医保服务协议', '限定医院', '选定', '绑定…(社康|医院|机构|社区)', '定点单位', '选点'],
  en: ['designated', 'contracted', 'appointed', 'fixed[-| ]point', 'selected (hospital|institution|clinic)'],
  de: ['vertrags[einrichtung|krankenhaus|apotheke]', 'ausgewiesene[s]', 'zugelassene[s]'],
});
