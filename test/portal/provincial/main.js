import { startHall } from '../shared/hall.js';
import home from './home.js';
import payment from './payment.js';
import remote from './remote.js';
import settlement from './settlement.js';

startHall({
  name: '江西省医疗保障公共服务平台',
  region: '江西省',
  links: [
    { href: '#/Index', title: '首页' },
    { href: 'https://fuwu.nhsa.gov.cn/nationalHallSt/#/Index', title: '国家平台' },
    { href: '/hsa-local/web/legacy/grcx.html', title: '旧版查询' },
    { href: 'https://pay.renmin-hospital.example/mobile/#/bills', title: '诊间支付' },
  ],
  menu: [
    {
      title: '个人业务',
      icon: 'el-icon-user',
      items: [
        { path: '/payment', title: '门诊费用支付' },
        { path: '/remote', title: '异地就医结算' },
        { path: '/settlement', title: '结算单查询' },
      ],
    },
  ],
  views: { '/Index': home, '/payment': payment, '/remote': remote, '/settlement': settlement },
});
