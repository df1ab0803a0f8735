import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-about-to',
  gloss: 'The page asks before it does something',
  zh: [
    '^(请确认|确认|确定)[要|是否|将]*<^。,!错>*[?|吗]',
    '^(确认|确定)(要|将|暂停|注销|挂失|解绑|退出|取消|提交)',
    '^(挂失|停保|注销|暂停|解绑|冻结|停用|退保|取消|减员)确认',
    '\\[确定\\][ ]\\[取消',
  ],
  en: ['^(are you sure|confirm (that|to)|do you really)'],
  de: ['^(sind sie sicher|möchten sie wirklich)'],
});
