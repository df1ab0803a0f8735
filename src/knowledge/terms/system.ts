import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'system',
  gloss: 'System, interface, network, centre',
  common: true,
  zh: [
    '系统',
    '接口',
    '网络',
    '服务器',
    '[医保|数据|信息]中心',
    '平台',
    '[医保]服务',
    '数据库',
    '前置机',
    '网关',
    '专线',
    '通道',
    '端口',
    '插件',
    '控件',
    '线路',
  ],
  en: ['system', 'server', 'network', 'interface', 'platform', 'gateway', 'service', 'portal', 'cent(re|er)'],
  de: ['system', 'server', 'netz[werk]', 'schnittstelle', 'plattform', 'dienst', 'portal', 'zentrale', 'verbindung'],
});
