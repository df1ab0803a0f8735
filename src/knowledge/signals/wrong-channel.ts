import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'wrong-channel',
  gloss: 'Wrong programme, place or channel asked',
  entry: 'record-missing',
  patterns: [
    '未在…(省|市|本地|本统筹|参保地)…参保',
    '(不属于|非|不是)(本|该)(市|省|地|统筹区|地区)[参保|的]*',
    '为[区|市|省|外]卡',
    '请(在|到|前往|登录)…(程序|平台|系统|参保地|当地|app|公众号|小程序)…(使用|办理|查询)',
    '非本(地|市|省|统筹区)参保',
    '(not insured|no record) in this (place|city|province|region)',
    '(in dieser|in diesem|an diesem) (stadt|provinz|region|ort) nicht versichert',
    'nicht in (dieser|diesem) (stadt|provinz|region|ort) versichert',
    '(query|check|look|inquire) (in|at|with) your (place|city|province) of (enrolment|enrollment|insurance|participation)',
    '(no|keine) (data|record|records|daten) (for|für) (that|this|your|das|dieses|ihr|diese|ihre) (region|place|city|province|area|gebiet|ort|stadt|provinz)',
    'am (versicherungsort|ort der versicherung) (abfragen|nachfragen)',
    'please (use|query|go to)……(platform|app|programme|program)',
    'no……account……(this|the current|your) (city|province|region|place)',
    '(this|the current|your) (city|province|region|place)……no……account',
    'switch to (the|your) (city|province|region|place)',
    '(dieser|der aktuellen) (stadt|provinz|region)……kein……konto',
    'kein…konto……(dieser|der aktuellen) (stadt|provinz|region)',
    'wechseln sie in (die|ihre) (stadt|provinz|region)',
  ],
  examples: ['您不属于本统筹区参保人员，请在参保地查询', 'You are not insured in this city', 'In dieser Stadt nicht versichert'],
  counterExamples: ['请在规定时间内办理', '参保地：南昌市'],
});
