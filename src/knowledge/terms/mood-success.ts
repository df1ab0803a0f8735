import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-success',
  gloss: 'All is well',
  zh: ['成功', '正常', '一致', '已(缴|解除|解冻|恢复|激活|补缴|同步|到账|入账|通过|结清|办理|备案|完成|生效|启用|全面启用|开通|续保|参保)[费|成功|完成|正常|备案]*', '恢复正常', '通过(审核|审批|核验|校验)', '有效$', '可用于', '畅通'],
  en: ['success[ful|fully|fully completed]', 'normal[ly]', 'active', 'succeeded', 'completed', 'restored', 'valid until', 'in good standing', 'is up to date', 'up to date', 'has been paid', 'paid up', 'reactivated'],
  de: ['erfolgreich', 'normal', 'aktiv_', 'wiederhergestellt', 'abgeschlossen', 'gültig bis', 'freigeschaltet', 'in ordnung', 'bezahlt bis'],
});
