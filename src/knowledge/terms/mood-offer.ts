import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-offer',
  gloss: 'A word that hides a fraud: open this link or lose your insurance',
  zh: [
    '<a-z0-9>\\.(top|xyz|cn|com|net|cc|vip|shop|club|info|icu|online|site|work)_',
    'http[s]://',
    '点击链接',
    '打开…(链接|网址|进行信息)',
    '登录…(更新|认证|完善)',
    '点击…(链接|网址)',
    '\\*\\*\\*\\*',
    '升级电子版',
    '将被(暂停|停用|注销|冻结)[使用]',
    '完善[您的]*(信息|资料)',
    '按\\d[号|键]*(转|接|联系)',
    '(提供|告知|输入)<^,。;>*卡号(和|及|、|与)密码',
  ],
  en: [
    'http[s]://',
    'click (the |this |on the |on this )link',
    'log in to <a-z0-9>\\.<a-z>',
    'will be (suspended|cancelled|deactivated) today',
  ],
  de: ['http[s]://', 'klicken sie auf (den|diesen) link', 'wird heute (gesperrt|deaktiviert)'],
});
