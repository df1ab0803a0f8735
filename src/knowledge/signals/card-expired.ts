import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'card-expired',
  gloss: "The card's validity is over",
  entry: 'card-refused',
  patterns: [
    '(须|需|请)[要]换[发|领|新|补]*…卡',
    '{card}……{expired}',
    '{card}[应用|使用|当前]*(状态| status){is}{expired}',
    '{expired}…{card}',
    '^(已过期|已失效|过期|失效)$',
    'card……(expired|no longer valid)',
    'karte……(abgelaufen|nicht mehr gültig)',
    '(旧版|老版|一代|老式|旧式)…卡……(停用|不能|无法|换)',
    '(老卡|旧卡|磁条卡)…(停用|不能|无法|换)',
    '换新卡',
    '无金融…卡',
    '(旧卡|老卡|原卡)<^,。:;>*(作废|失效|停用)',
    'card……(passed|past|exceeded|over) (its|the) (validity|expiry|expiration)[ period| date]*',
  ],
  examples: ['您的社保卡已过期，请换领新卡', 'Your insurance card has expired', 'Ihre Versicherungskarte ist abgelaufen'],
  counterExamples: ['银行卡已过期', '卡片有效期至2030年'],
  unless: ['papers-missing', 'benefit-suspended', 'out-of-area-unregistered', 'approval-missing', 'sharing-refused'],
});
