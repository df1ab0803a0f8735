import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'designated',
  gloss: 'Designated provider',
  common: true,
  zh: ['定点', '协议', '签约(机构|医院|医生|社区)', '医保服务协议', '限定医院', '选定', '绑定…(社康|医院|机构|社区)'],
  en: ['designated', 'contracted'],
  de: ['vertrags[einrichtung|krankenhaus|apotheke]', 'ausgewiesene[s]', 'zugelassene[s]'],
});
