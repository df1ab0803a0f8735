/** Home of the provincial hall: menu and service numbers only. */
export default {
  props: ['to'],
  data: () => ({
    tiles: [
      { path: '/payment', icon: 'el-icon-bank-card', title: '门诊费用支付' },
      { path: '/remote', icon: 'el-icon-map-location', title: '异地就医结算' },
      { path: '/settlement', icon: 'el-icon-tickets', title: '结算单查询' },
      { path: '/Index', icon: 'el-icon-warning-outline', title: '停保、欠费补缴申请' },
    ],
  }),
  template: `
    <div>
      <el-card shadow="never"><h2>个人网上服务大厅</h2><p>已开通全省通办，办理结果以参保地经办机构审核为准。</p></el-card>
      <div class="tiles"><a v-for="tile in tiles" :key="tile.title" class="tile" :href="to(tile.path)"><i :class="tile.icon"></i>{{ tile.title }}</a></div>
    </div>`,
};
