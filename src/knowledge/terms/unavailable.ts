import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'unavailable',
  gloss: 'Down, maintenance',
  negatable: true,
  zh: [
    '(不在|非)<^,。!不>*(服务|办理|结算|工作|营业|受理)[服务|办理|业务]*时间',
    '(系统|服务|平台|接口|业务|医保)[正在|将于|于|进行|处于]*(维护|升级|切换|检修|停机)',
    '维护中',
    '升级(中|维护|改造)',
    '停机[维护|升级|切换]',
    '暂停(服务|办理|结算|业务|受理|刷卡|医保)',
    '(服务|业务|系统|功能|平台|接口|通道)[已|暂时|临时|当前]*(暂停|停止|中断|关闭|瘫痪|不可用|暂不可用|暂时不可用|故障|异常)',
    '(暂|暂时|目前)[时|暂](无法|不能|不可)(使用|办理|访问|查询|提供|联网|受理|划拨|结算)',
    '系统故障',
    '瘫痪',
    '非[法]工作时间',
    '不在服务时间',
    '计划停机',
  ],
  en: [
    '(under|during|for|undergoing|scheduled) [system ]maintenance',
    '(system|service|platform|website)……(unavailable|down|paraly(s|z)ed|offline|suspended|maintenance|upgrad(e|ed|ing))',
    '(temporarily|currently) (unavailable|out of service|suspended)',
    'service (suspended|unavailable|interrupted)',
    'system (failure|fault|outage|breakdown)',
  ],
  de: [
    'wartung[sarbeiten]',
    'systemwartung',
    '(system|dienst|plattform|service|portal)……(nicht verfügbar|ausgefallen|gestört|wartung|aktualisiert|lahmgelegt|gelähmt|modernisier)',
    'vorübergehend nicht (verfügbar|erreichbar|möglich|nutzbar)',
    '(system|server)ausfall',
    'systemverzögerung[en]',
    'dienst ausgesetzt',
    'netz[werk]……(ausgefallen|gestört|nicht verfügbar)',
  ],
});
