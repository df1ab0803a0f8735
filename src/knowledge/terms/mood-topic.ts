import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-topic',
  gloss: 'Title of a page that is about a subject: guide, policy, notice, help, forum, documentation',
  zh: [
    '指南',
    '解读',
    '(帮助|帮助中心)$',
    '帮助中心',
    '常见问题',
    '问答',
    '百科',
    '论坛',
    '贴吧',
    '(开发|接口|技术|使用)文档',
    '字典',
    '词典',
    '名词解释',
    '说明',
    '警惕',
    '关于…的(公告|通告|通知|意见|决定|公示|提示|提醒)',
    '(管理|实施|暂行)(办法|细则)',
    '政策(法规|文件|问答)',
    '(新闻|资讯)(中心|详情|$)',
  ],
  en: ['guide', 'faq', 'frequently asked', 'documentation', 'glossary', 'forum', 'help (centre|center|page)'],
  de: ['hilfe', 'glossar', 'ratgeber', 'leitfaden', 'häufige fragen', 'dokumentation'],
});
