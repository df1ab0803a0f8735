import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'card',
  gloss: 'Insurance or social-security card',
  common: true,
  zh: [
    '(农合|合作医疗|参合)卡',
    '医保卡',
    '社保卡',
    '社会(保障|保险)[市民]卡',
    '市民卡',
    '医疗保险卡',
    '医疗保障卡',
    '(ic|磁|区|就诊|医疗|实体|芯片|用户|保障|参保|该|此|本|原|旧|当前|持)卡[片]',
    '卡片',
    '的卡',
    '刷卡器',
    '医疗(手册|证|本)',
    '医保本',
    '^卡',
    '[医保|社保]存折',
    '我卡',
  ],
  en: [
    '[(medical|health)[ care] |social[-] |]security card[s]',
    '(medical|health)[ care] insurance card[s]',
    'medicare card[s]',
    '(insurance|ic|smart|medical|chip) card[s]',
    '^[the |your |this |my ]card',
  ],
  de: ['(kranken|sozial|)versicherungskarte[n]', '(medicare|gesundheits|chip|ic|sv|versicherten)[-]karte', '^[die |ihre |diese ]karte'],
});
