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
  ],
  unless: ['system-timeout', 'card-unreadable', 'identity-not-found', 'enrolment-not-found'],
  examples: ['缴费记录加载失败', '获取待遇信息时发生错误', 'Loading the payment records failed'],
  counterExamples: ['查询成功', '缴费记录查询'],
});
