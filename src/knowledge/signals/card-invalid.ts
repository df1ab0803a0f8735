import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'card-invalid',
  gloss: 'The card is not valid',
  entry: 'card-refused',
  patterns: [
    '{card|code}……{invalid}',
    '{invalid}…{card|code}',
    '卡(无效|作废)',
    '(冻结|挂失|失效|锁定)或作废',
    '(invalid|not valid|unrecogni(s|z)ed) card',
    'ungültige (karte|sozialversicherungs|versicherungs|krankenversicherungs)',
    '{card}[片|已|经|被|已经]*(报损|报废|损毁)',
    '(无效|非法|不合法)[的]*[社保|医保|ic|医疗]*卡[号|片]*(<^处管查流的类统处片号>|$)',
    '({card|code}|卡号)(校验|验证|检查|鉴别|状态|识别|核验|有效性)[结果|状态]*{is}(无效|非法|不合法)',
    'not a[n]* valid {card|code}',
    '(card|code|certificate|voucher)[ number]*( status)?{is}(invalid|not valid)',
    'karten(status|nummer){is}(ungültig|nicht gültig)',
    'keine gültige[n|r]* {card|code}',
    '(status of [the |this |your ]*card|status (der|ihrer) karte){is}{invalid}',
  ],
  unless: ['card-expired', 'identity-mismatch'],
  examples: [
    '无效的医保卡',
    '该卡无效',
    'Invalid insurance card',
    'Ungültige Versicherungskarte',
    '返回：无效卡号',
    'Card status: Invalid',
    'Kartenstatus: ungültig',
  ],
  counterExamples: ['卡片有效', '无效卡处理流程', 'Card status: valid'],
});
