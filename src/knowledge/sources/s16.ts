import { defineSource } from '../define.ts';

export default defineSource({
  id: 's16',
  title: '武汉某高校页面“武汉参保单位职工医保断缴影响”',
  gloss: {
    en: 'page of a Wuhan university: effects of a lapse for staff insured in Wuhan',
    de: 'Seite einer Universität in Wuhan: Folgen einer Unterbrechung für dort Beschäftigte',
  },
  tier: 'C',
  dated: '2024-03-11',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
  url: 'https://xyy.jhun.edu.cn/a4/7c/c821a173180/page.htm',
});
