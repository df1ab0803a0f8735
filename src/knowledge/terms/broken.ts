import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'broken',
  gloss: 'What is said of a program or of data that fail, beside "failed"',
  zh: [
    '未(运行|接好|签到)',
    '(状态|结果)未知',
    '(^|<^不>)为空',
    '(重复|缺失|丢失|损坏|被占用)',
    '不(存在|完整|合法|正确|一致|相等|等|平|匹配|可用|可访问|可达|规范|兼容|通过|全)',
    '(无效|非法|过期|失效)',
    '未(配置|设置|维护|启动|启用|初始化|注册|安装|就绪|更新|升级|返回|响应|生成|下载|建立|打开|加载|连接|找到|完成)',
    '(没有|无|未)[任何|数据|信息|结果]*(返回|更新|配置|设置|连接)',
    '被[中心|系统|医保|对方|服务器]*(拒绝|中断|终止|关闭|停止)',
    '[已|已经|可能|有|发生]*(变更|变化|变动|改变|更改)',
    '版本(过低|过旧|太低|太旧|不)',
    '(中断|断开|不通)',
  ],
  en: [
    '(is|was|were|are) not (running|available|downloaded|opened)',
    'not started',
    '(has|have) not been downloaded',
    '(is|was|were|are) (empty|missing|duplicate[d]|invalid|lost|not (configured|set|found|installed|registered|loaded|updated|started))',
    '(has|have) not been (configured|set|installed|registered|loaded|updated|started|returned)',
    '(may have|has|have) changed',
    'returned (no|nothing|an error|an exception|empty)',
    'exception',
  ],
  de: [
    'läuft nicht',
    '(wurde|ist|sind) nicht (gestartet|verfügbar|heruntergeladen)',
    '(ist|sind|war|wurde|wurden) (leer|doppelt|ungültig|verloren|nicht (konfiguriert|eingerichtet|gefunden|installiert|registriert|geladen|aktualisiert|gestartet))',
    '(hat|haben) sich geändert',
    'ausnahme',
  ],
});
