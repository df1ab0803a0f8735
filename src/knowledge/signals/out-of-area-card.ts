import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'out-of-area-card',
  gloss: 'A card or person from elsewhere is refused',
  entry: 'payment-failed',
  patterns: [
    '(卡|参保地)是(外地|异地|外省|外市)',
    'card[s] from other (places|cities|provinces)',
    'karte[n] (von auswärts|anderer orte)',
    '{out-of-area}……({refused}|不能|失败)',
    '(属于|为|是)(异地|外地)[安置|参保|医保]*(人员|职工|卡|患者)',
    '异地卡(<^鉴交读刷结>|$)',
    '外地[医保|社保]*卡',
    '(不能|无法|刷不了|不支持|没法)[刷|用|使用]*(外省|外地|外市|省外)',
    'karte[n] aus anderen (orten|städten|provinzen|regionen)',
    '(非|不是|不属于|并非)(本市|本地|本统筹区|本区|本县|本省|我市|我县|本统筹地区)<^,。:;>*(人员|参保|医保|职工|居民|农合|卡|患者|病人)',
  ],
  unless: ['out-of-area-unregistered'],
  examples: ['该卡是异地卡，不能在本院住院结算', 'Cards from other places cannot be used here', '非本地参保人员'],
  counterExamples: ['异地就医服务指南'],
});
