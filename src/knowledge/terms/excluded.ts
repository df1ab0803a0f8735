import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'excluded',
  gloss: 'Paid by somebody else by law',
  zh: [
    '工伤',
    '第三(人|方)[责任]',
    '交通事故',
    '车祸',
    '外伤',
    '意外伤害',
    '打架',
    '斗殴',
    '自杀',
    '自残',
    '酗酒',
    '美容',
    '整形',
    '违法犯罪',
    '职业病',
    '公共卫生',
    '境外',
    '出国',
    '他人责任',
  ],
  en: ['work( |-)[related ]injur(y|ies)', 'third( |-)party [liability]', 'traffic accident', 'work accident', 'assault', 'abroad'],
  de: ['arbeitsunf(a|ä)ll', 'dritt(verschulden|er verantwortlich)', 'haftung dritter', 'verkehrsunfall', 'im ausland', 'berufskrankheit'],
});
