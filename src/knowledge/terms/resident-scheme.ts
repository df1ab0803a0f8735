import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'resident-scheme',
  gloss: "Residents' scheme",
  common: true,
  zh: ['居民[基本][医疗保险|医保|医疗|参保]', '城乡居民', '新农合', '[新型]农村合作医疗', '少儿医保', '学生医保', '成年居民', '学生儿童'],
  en: ["[urban and rural |rural |]resident[s|'s|s'][ basic] (medical insurance|scheme|insurance)", 'new rural cooperative'],
  de: ['(einwohner|bewohner|bürger)[-][kranken]versicherung', '[kranken]versicherung für (einwohner|bewohner|bürger|ansässige)'],
});
