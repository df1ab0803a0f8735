import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'lacking',
  gloss: 'Incomplete, lacking',
  zh: [
    '不(全|齐[全]|完整|完善|合格|符合要求|规范|清晰)',
    '缺[少|失|项|乏]',
    '未提供',
    '未上传',
    '未提交',
    '需补充',
    '请补(充|正|交|齐)',
    '补正',
    '待补',
  ],
  en: [
    'incomplete',
    'missing',
    'not (complete|provided|submitted|uploaded)',
    'lacking',
    'insufficient',
    'please (supplement|provide|submit)',
  ],
  de: ['unvollständig', 'fehl(t|en|end|ende|ende)', 'nicht (vollständig|eingereicht|vorgelegt|hochgeladen)', 'nachreichen'],
});
