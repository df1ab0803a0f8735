import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'provider-fault',
  gloss: "Something on the hospital's side does not work",
  entry: 'payment-failed',
  patterns: [
    '(接口|插件|控件|动态库|组件|dll)……({failed}|异常|调用失败)',
    '{failed}…接口',
    '调用…{failed}',
    '(项目|药品|目录|编码|明细|细目)…(没有|未|无)[医保]*(对码|对照|匹配|维护|映射|上传)',
    '(未|没有)(对码|对照|匹配|上传)…(项目|药品|明细|费用)',
    '(明细|费用|处方)[未|没有]*[全部|完全]*未*[全部|完全]*上传',
    '单边账',
    '费用明细未',
    '(连接|接入)密码错误',
    '获取位置失败',
    '(his|医院系统|院内系统|收费系统)……({failed}|{mismatch}|不一致|故障)',
    '通知失败',
    '无法发起',
    '(hospital|provider|pharmacy) (system|interface)……(failed|fault|error|down)',
    '(krankenhaus|klinik)[-]system……(gestört|fehler|ausgefallen)',
  ],
  unless: ['sharing-refused'],
  examples: [
    '调用医保结算接口失败',
    '该项目没有对码',
    'Hospital system error while settling with insurance',
    'Krankenhaussystem gestört',
  ],
  counterExamples: [
    '接口调用成功',
    '接口文档',
  ],
});
