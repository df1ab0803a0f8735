import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'failed',
  gloss: 'Failed, wrong, abnormal',
  zh: ['失败', '(不|未|没[有]|未能)成功', '出错', '错误', '异常', '有误', '故障', '出现问题', '未能(完成|支付|结算|办理|提交|读取|获取)', '瘫痪', '不正常', '非正常', '报错', '未刷成功', '(被|已)(驳回|退回|拒绝|终止|中止|中断)', '操作中止', '加载不出'],
  en: ['fail(ed|s|ure)', 'unsuccessful', 'not successful', 'did not (succeed|go through|work)', '[was ]declined', 'went wrong', 'error', 'abnormal[ity|ities]', 'could not be (completed|processed|settled|paid|read|verified|loaded|made)', 'cannot be (completed|processed|settled|made)', 'is down'],
  de: ['fehlgeschlagen', 'fehlschlag', 'schlug fehl', 'gescheitert', 'fehler[haft]', 'nicht erfolgreich', 'konnte[n] nicht……(werden|abgeschlossen)', '[wurde ]abgelehnt', 'abnormal', 'anomalie[n]', 'störung', 'gestört', 'nicht funktioniert'],
});
