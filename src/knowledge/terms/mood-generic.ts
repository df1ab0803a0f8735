import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-generic',
  gloss: 'Speaks of rules or of people in general',
  zh: ['通常', '一般(情况|来说|是|会|为|都|在|需|由|不|可|,)', '往往', '应当', '应(及时|尽快|按|由|先|在|该|如实)', '可能会', '有可能', '按[照](规定|政策|比例)', '根据', '依据', '(规定|政策|条例|细则|制度)(的|要求|明确|指出|,)', '自20\\d\\d年', '从20\\d\\d年', '^(参保人[员]<^的>|居民<^医基>|职工<^医基社>|市民|群众|城乡居民|灵活就业人员|退休人员|用人单位|参保职工|参保单位|企业|公司|新生儿)', '称为', '所谓', '意味着', '(会|将|容易)(导致|造成|影响)', '建议', '注意事项', '攻略', '解读', '常见问题', '温馨小贴士', '小知识', '科普', '专家', '律师', '法院', '判决', '惩罚性', '政策规定', '不会作废', '原则上', '每年', '每月', '各地', '部分(地区|城市|统筹区)', '一些', '有些', '有的', '大家', '很多(人|网友)', '不少', '可以(通过|在|到|选择|使用|由)', '包括', '分为', '均可', '即可', '方可', '才可以', '之一'],
  en: ['usually', 'generally', 'typically', 'normally', 'often', 'may_', 'might', 'according to', 'regulations', 'policy', 'policies', '[the ]insured (persons|people|individuals)', 'insureds', 'employees (should|must|can|who)', 'should_', 'recommended', 'in general', 'some (people|areas|regions|cities|places)', 'many people', 'everyone', 'each year', 'every (month|year)', 'is paid every', 'refers to', 'means that', 'includes', 'experts', 'court', 'article \\d', 'it is (important|recommended|necessary)', 'prevention', 'suggestions', 'can lead to', 'may lead', 'will affect', 'more accessible'],
  de: ['normalerweise', 'üblicherweise', 'in der regel', 'meist[ens]', 'häufig', 'oft', 'können_', 'kann zu', 'gemäß', 'laut_', 'vorschrift[en]', 'regelung[en]', 'sollte[n]', 'empfohlen', 'empfehlung', 'versicherte (sollten|müssen|können|haben)', 'arbeitnehmer (sollten|müssen|können)', 'manche', 'einige (regionen|städte|orte)', 'jährlich', 'bedeutet', 'umfasst', 'experten', 'gericht', 'grundsätzlich', 'die kasse darf', 'wer_'],
});
