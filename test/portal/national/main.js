import { startHall } from '../shared/hall.js';
import account from './account.js';
import article from './article.js';
import enrolment from './enrolment.js';
import help from './help.js';
import home from './home.js';
import query from './query.js';

startHall({
  name: '国家医保服务平台',
  region: '国家',
  links: [
    { href: 'https://fuwu.nhsa.gov.cn/nationalHallSt/#/Index', title: '首页' },
    { href: 'https://ggfw.ybj.jiangxi.gov.cn/hsa-local/web/hallEnter/#/Index', title: '地方服务大厅' },
    { href: '#/help', title: '帮助中心' },
  ],
  menu: [
    {
      title: '我的医保',
      icon: 'el-icon-user',
      items: [
        { path: '/account', title: '个人账户查询' },
        { path: '/enrolment', title: '参保信息查询' },
      ],
    },
    {
      title: '公共查询',
      icon: 'el-icon-search',
      items: [
        { path: '/query', title: '欠费记录查询' },
        { path: '/article', title: '政策解读' },
        { path: '/help', title: '帮助中心' },
      ],
    },
  ],
  views: { '/Index': home, '/account': account, '/enrolment': enrolment, '/query': query, '/article': article, '/help': help },
});
