import { defineMention } from '../define.ts';

export default defineMention({
  id: 'court',
  gloss: 'A court or a penalty stands behind it',
  entry: 'card-refused',
  causes: { 'account-frozen': 'always' },
  words: {
    zh: ['法院', '被执行', '失信', '骗保', '违规+卡', '违规+暂停'],
    en: ['court', 'penalty', 'fraud investigation'],
    de: ['gericht*', 'strafe'],
  },
  examples: ['法院冻结了我的医保'],
  counterExamples: ['医院门口'],
});
