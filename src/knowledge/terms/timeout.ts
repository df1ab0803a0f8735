import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'timeout',
  gloss: 'No answer, no connection',
  zh: ['超时', '(无|没有|未)(响应|返回|应答|回应)', '不通畅', '不通<^过畅>', '不通$', '连接(失败|异常|不上|中断|错误|超时)', '(无法|不能|未能)(连接|建立…连接|联网|访问|通讯|通信|联通)', '断开', '断网', '掉线', '网络(异常|错误|繁忙|故障|中断|不稳)', '通(讯|信)(失败|异常|故障|错误|中断)', '繁忙', '504', '502', '503'],
  en: ['time[d] out', 'timeout', 'time-out', 'not responding', 'no (response|connection)', 'connection (failed|lost|error|refused|timed out)', '(cannot|unable to) connect', 'network (error|failure|abnormal|unavailable)', 'busy', 'gateway'],
  de: ['zeitüberschreitung', 'keine (antwort|verbindung|rückmeldung)', '(verbindung|netzwerk)[s](fehler| fehlgeschlagen| unterbrochen|problem)', 'nicht (erreichbar|verbunden)', 'antwortet nicht', 'überlastet', 'timeout'],
});
