import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'enrolment-suspended',
  gloss: 'Enrolment is suspended',
  entry: 'arrears',
  patterns: [
    '(insurance|insured|enrol[l]ment|participation|social security) status……{is}(suspend[ed]|pause[d]|interrupt(ed|ion)|stop[ped]|abnormal)',
    '(versicherungs|teilnahme|mitgliedschafts)status……{is}(ausgesetzt|unterbrochen|ruht|ruhend|gestoppt|eingestellt|abnormal|auffällig|ausgesetzte)',
    'payment status{is}(suspend[ed]|pause[d]|interrupted|stop[ped])',
    '{suspended}',
    '(参保|医保|社保|人员|缴费)[缴费|参保]状态{is}(不正常|非正常|暂停|中断|停|异常|中止|封存|冻结)',
    '(insurance|insured|enrol[l]ment|participation) status{is}(suspend[ed]|pause[d]|interrupted|stop[ped]|abnormal)',
    '(versicherungs|teilnahme)status{is}(ausgesetzt|unterbrochen|ruht|ruhend|gestoppt)',
    '(参保|医保|社保|人员|险种|缴费|参保人|保险)[关系|身份|资格|登记]*(关系|状态|情况|标志){is}[已|已经|被]*(不正常|非正常|暂停|中断|停|中止|封存)',
    '(医保|社保|保险|医疗)[卡]*(被|已[经]*被|给|让)<^,。>*(停|断)(了|掉|保|$)',
    '(医保|社保|保险)[已|已经|又|突然]*(停|断)了',
    '(医保|社保)断了',
    '(participation|insured|enrol[l]ment|insurance) status{is}(non-normal|not normal|abnormal|stop)',
    '(abnormal|irregular) (participation|insured|enrol[l]ment|insurance) status',
    '^status of [the ]*(personnel|person|insured)[s]…{is}(suspend|stop|interrupt|pause)',
    'versicherungsstatus{is}versicherung (stoppen|aussetzen|unterbrechen)',
    '(医保|社保|参保|保险|缴费)<^,。:;不未>*(处于|为|是)<^,。:;不未>*(中断|暂停|停保|中止|停止|停缴)[参保|缴费]*(状态|中$)',
    '(stopped|suspended|cut off|paused) (my|his|her|your|our|the) (medical|health|social)[ care]* (insurance|security)',
    '(kranken|sozial)versicherung (gestoppt|ausgesetzt|eingestellt|unterbrochen)',
  ],
  examples: ['参保状态：暂停参保', '您的医保卡已暂停参保', 'Participation suspended', 'Ihre Versicherung ruht', '该人员已停保'],
  counterExamples: ['正常参保', '未停保', '保单已停保'],
});
