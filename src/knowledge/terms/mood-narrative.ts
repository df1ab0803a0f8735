import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-narrative',
  gloss: 'A story or a piece of news about somebody',
  zh: ['不法分子', '冒充', '诈骗', '谨防', '诱导', '答:', '问:', '女子', '男子', '网友', '记者', '突发', '近日', '日前', '今日', '昨日', '热搜', '央视', '据悉', '报道', '曝', '(称|表示|透露|坦言|回应|说)<,:“">', '职工说', '中心称', '局称', '一(煤矿|企业|公司|市民|医院)', '多人', '多名', '某(公司|企业|市|地|医院|单位|人)', '被疯狂', '全市性', '疯狂', '揭秘', '揭露', '曾(遭|被)', '不敢', '有人'],
  en: ['netizen[s]', 'reported[ly] that', 'according to (media|reports)', 'recently', 'last (week|month|year)', 'news', 'incident', 'woman', 'man_', 'officials', 'said_'],
  de: ['laut medien', 'berichtet[e]', 'kürzlich', 'nachrichten', 'letzte woche', 'sagte'],
});
