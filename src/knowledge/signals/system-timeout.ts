import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'system-timeout',
  gloss: 'No answer from the insurance centre',
  entry: 'payment-failed',
  patterns: [
    '{system|insurance|settlement}……{timeout}',
    '{timeout}……{system|insurance}',
    '{timeout}',
    '(不能|无法|未能)…(连接|连通|访问|建立)…{system|insurance}',
    '{system}[服务|内部|运行|连接|访问|请求|响应|出现|发生|存在|未知|正在|:|,]*(异常|错误|故障|出错|报错|崩溃|不正常|不稳定|有问题|出现问题)',
    '(系统|网络|服务)…(连接|访问|请求|响应|登录){failed}',
    '(network|system|server|service)……(error|exception|fault)',
    '(netzwerk|system|server|dienst)[-]*(fehler|störung)',
    '找不到…(服务器|主机|网络)',
    '网络连接有问题',
    '(中心|系统|接口|平台|医保)(无|未|没有)[信息|数据]*返回',
    '请[您|先|重新]*检查<^,。>*(网络|专线|网线)[连接|环境|线路]*(是否)?(正常|畅通|连接|连通|通畅)',
  ],
  unless: [
    'system-down',
    'provider-fault',
    'contribution-in-arrears',
    'enrolment-ended',
    'enrolment-suspended',
    'enrolment-not-found',
    'benefit-suspended',
    'identity-mismatch',
    'balance-insufficient',
  ],
  examples: ['医保接口超时', '网络不通，无法连接医保中心', 'Insurance system timed out', 'Keine Verbindung zum Versicherungssystem'],
  counterExamples: ['连接成功', '网络设置'],
});
