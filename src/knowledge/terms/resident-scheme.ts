import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'resident-scheme',
  gloss: "Residents' scheme",
  common: true,
  zh: [
    '居民[基本][医疗保险|医保|医疗|参保]',
    '城乡居民',
    '新农合',
    '[新型]农村合作医疗',
    '少儿医保',
    '学生医保',
    '成年居民',
    '学生儿童',
    '城居保',
    '城镇居民',
    '合作医疗',
    '农村医保',
    '新农保医疗',
    '学生(医疗保险|参保|医保)',
    '大学生医保',
    '少儿(医疗|参保)',
    '儿童医保',
    '居民(医疗|参保|保险)',
  ],
  en: [
    "[urban and rural |rural |]resident[s|'s|s'][ basic] (medical insurance|scheme|insurance)",
    'new rural cooperative',
    "resident[s|'s|s']*[ basic| medical| health]* insurance",
    'rural cooperative medical',
    'student[s| ]*[medical |health ]*insurance',
  ],
  de: [
    '(einwohner|bewohner|bürger)[-][kranken]versicherung',
    '[kranken]versicherung für (einwohner|bewohner|bürger|ansässige)',
    '(einwohner|bewohner|bürger|schüler|studenten)[-](kranken|)versicherung',
  ],
});
