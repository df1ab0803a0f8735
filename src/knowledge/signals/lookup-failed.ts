import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'lookup-failed',
  gloss: 'A query for data failed',
  entry: 'payment-failed',
  patterns: [
    '(获取|加载|提取|调取|查询)…(余额|信息|记录|数据|待遇|状态|账户)…{failed}',
    '(信息|记录|数据|待遇|账户|余额|列表|页面)(加载|获取|查询|提取|读取){failed}',
    '(待遇|参保|余额)[信息|数据|状态|资格]*(检查|核查|获取|查询)[时|过程中]*[发生|出现]*{failed}',
    '(loading|fetching|retrieving|query)……(failed|error)',
    '(laden|abruf|abfrage)……(fehlgeschlagen|fehler)',
    'failed to (query|load|fetch|retrieve|obtain)',
    '(余额|账户|信息|记录|数据|待遇|参保|明细|消费|状态){is}(查询|获取|读取|加载|提取){failed}',
    '(余额|账户|缴费记录|参保信息|待遇|消费记录|明细)<^,。;:>*(没查到|没查出|查不出|没取到|没加载|读不出|没读出|查不了|显示不出)',
    '(information|record[s]|balance|data)……(could not be|cannot be|was not|were not) (queried|retrieved|fetched|loaded|displayed)',
    '(informationen|daten|guthaben|kontostand)……(konnte|konnten|kann|können) nicht (abgefragt|abgerufen|geladen|angezeigt)',
    '(error|failure|problem)[s] (loading|fetching|retrieving|querying|reading)',
    'fehler (beim|bei der|bei dem) (laden|abruf|abfrage)',
    '(无法|未能|不能|没能|暂不能)[正常](获取|加载|查询|读取|显示)…(余额|账户|缴费记录|明细)',
  ],
  unless: ['system-timeout', 'card-unreadable', 'identity-not-found', 'enrolment-not-found', 'wrong-channel'],
  examples: [
    '缴费记录加载失败',
    '获取待遇信息时发生错误',
    'Loading the payment records failed',
    '医保余额没加载出来',
    '医保消费：查询异常',
    'Insurance balance could not be retrieved',
  ],
  counterExamples: ['查询成功', '缴费记录查询', '余额：120.00'],
});
