import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'absent',
  gloss: 'Not found, no such',
  zh: ['无此', '不存在', '(未|没[有]|无|无法)(查询到|查到|找到|检索到|获取到|获取|检测到|匹配到|读到|读取到|查询)', '未查询[到]', '查无[此人]', '查不到', '查询不到', '找不到', '未见', '没有', '(返回|结果|信息|记录|数据)为空', '无(信息|记录|数据|返回|参保|缴费)', '无[任何|相关|对应]…(信息|记录|数据)', '未录入', '无该', '卻无', '却无', '无对应'],
  en: ['not found', 'no [valid |active ]*(enrol[l]ment|insurance|participation) (record|information)[s]', 'not obtained', '(was|were) not (obtained|retrieved|queried)', 'no (record|records|information|data|result|results|enrolment|enrollment|insurance information|matching [a-z]+)[ was| were][ found]', 'do[es] not exist', 'could not [be ]f(ind|ound)', "can(not| not|'t) (be found|find)", 'no such'],
  de: ['nicht gefunden', 'keine (daten|informationen|angaben|einträge|versicherungsdaten|teilnahmedaten|ergebnisse|versicherungsinformationen|beitragsdaten)', 'nicht vorhanden', 'existier(t|en) nicht', 'nicht ermittelt', 'kein eintrag'],
});
