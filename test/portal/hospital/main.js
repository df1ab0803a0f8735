/* global Vue */
import { routed } from '../shared/router.js';
import bill from './bill.js';
import bills from './bills.js';
import result from './result.js';

const views = { '/bills': bills, '/bill': bill, '/result': result };

new Vue({
  el: '#app',
  mixins: [routed(views)],
  data: () => ({ tab: 'bills' }),
  methods: {
    leave() {
      location.href = 'https://ggfw.ybj.jiangxi.gov.cn/hsa-local/web/hallEnter/#/Index';
    },
  },
  template: `
    <div>
      <van-nav-bar title="诊间支付" left-text="返回" left-arrow @click-left="leave"></van-nav-bar>
      <component :is="view" :key="route.path + psn" :psn="psn"></component>
      <van-tabbar v-model="tab"><van-tabbar-item name="home" icon="home-o">首页</van-tabbar-item><van-tabbar-item name="bills" icon="bill-o" url="#/bills">待缴费</van-tabbar-item><van-tabbar-item name="mine" icon="user-o">我的</van-tabbar-item></van-tabbar>
    </div>`,
});
