/** Home with the service menu: names of troubles, but nothing about the person. */
export default {
  props: ['to'],
  data: () => ({
    tiles: [
      { path: '/account', icon: 'el-icon-wallet', title: '个人账户查询' },
      { path: '/enrolment', icon: 'el-icon-document-checked', title: '参保信息查询' },
      { path: '/query', icon: 'el-icon-search', title: '欠费记录查询' },
      { path: '/help', icon: 'el-icon-question', title: '余额为零怎么办' },
      { path: '/Index', icon: 'el-icon-location-information', title: '异地就医备案' },
      { path: '/Index', icon: 'el-icon-lock', title: '医保码挂失与停用' },
      { path: '/Index', icon: 'el-icon-connection', title: '关系转移接续' },
      { path: '/article', icon: 'el-icon-reading', title: '政策解读' },
    ],
    notices: ['关于开展城乡居民医保参保缴费的通告', '未按时缴费的参保人员如何恢复待遇', '跨省异地就医直接结算服务指南（新版）'],
  }),
  template: `
    <div>
      <el-card shadow="never"><h2>欢迎使用国家医保服务平台</h2><p>您可以在这里查询参保、缴费和个人账户信息，办理异地就医备案等事项。</p></el-card>
      <div class="tiles"><a v-for="tile in tiles" :key="tile.title" class="tile" :href="to(tile.path)"><i :class="tile.icon"></i>{{ tile.title }}</a></div>
      <el-card shadow="never" style="margin-top: 16px">
        <div slot="header">通知公告</div>
        <p v-for="notice in notices" :key="notice"><a :href="to('/article')">{{ notice }}</a></p>
      </el-card>
    </div>`,
};
