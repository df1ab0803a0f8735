import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'refused',
  gloss: 'Not allowed, not possible',
  zh: ['(没有|未有|无)<^,。:>*权限', '不允许', '不能', '无法', '不可[以]', '不得', '不予', '不给予', '禁止', '拒绝', '拒付', '不支持', '受限', '没办法', '不准', '不许', '不符合', '不具备', '不满足', '不享受', '不享有', '暂不', '暂无法', '未能'],
  en: ['not allowed', 'does not belong', 'cannot', "can't", 'can not', 'unable to', 'not (permitted|possible|supported|eligible|entitled|available|payable|reimbursable|accepted)', 'refused', 'denied', 'rejected', 'do[es] not (support|qualify|meet|enjoy|accept)'],
  de: ['nicht (erlaubt|möglich|gestattet|zulässig|unterstützt|berechtigt|zugelassen|verfügbar|genutzt|verwendet|erstattungsfähig|akzeptiert)', 'kann[ zurzeit| derzeit] nicht', 'können[ zurzeit| derzeit| sie] nicht', 'verweigert', 'abgelehnt', 'kein[en] anspruch'],
});
