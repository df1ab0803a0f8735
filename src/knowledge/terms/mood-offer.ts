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
    '点[击]*(此|这里|链接|开链接|下方|以下)',
    '(访问|打开|进入|登录|登陆)<^,。;>*(下方|以下|下面)<^,。;>*(网址|链接|网站|页面)',
    's\\*\\*',
    '(小时|今日|今晚|当日|今天)[之|以]*内<^,。;>*(点|核验|认证|验证)',
    '短链',
    '(远程协助|远程控制|屏幕共享|共享屏幕)',
    '下载<^,。;>*(以下|此|指定|链接)<^,。;>*app',
  ],
  en: [
    'http[s]://',
    'click (the |this |on the |on this )link',
    'log in to <a-z0-9>\\.<a-z>',
    'will be (suspended|cancelled|deactivated) today',
  ],
  de: ['http[s]://', 'klicken sie auf (den|diesen) link', 'wird heute (gesperrt|deaktiviert)'],
});
