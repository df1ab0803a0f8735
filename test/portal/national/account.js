import { person } from '../shared/people.js';

/** Personal account. As on real halls the figure stands at 0.00 until the data arrive. */
export default {
  props: ['psn'],
  data: () => ({ loading: true, balance: '0.00' }),
  computed: {
    owner() {
      return person(this.psn);
    },
  },
  mounted() {
    setTimeout(() => {
      this.balance = this.owner.balance;
      this.loading = false;
    }, 600);
  },
  template: `
    <div>
      <el-card shadow="never" v-loading="loading">
        <div slot="header">个人账户查询</div>
        <div class="figures">
          <div><div class="figure-label">个人账户余额（元）</div><div class="figure-value" id="balance">{{ balance }}</div></div>
          <div><div class="figure-label">参保地</div><div class="figure-value">{{ owner.area }}</div></div>
        </div>
        <p class="dialog-actions"><el-button id="details" type="primary" size="small">查看明细</el-button><el-button size="small">下载账单</el-button></p>
      </el-card>
      <el-card shadow="never">
        <div slot="header">基本信息</div>
        <el-descriptions :column="2" border>
          <el-descriptions-item label="姓名">{{ owner.name }}</el-descriptions-item>
          <el-descriptions-item label="险种类型">职工基本医疗保险</el-descriptions-item>
          <el-descriptions-item label="人员状态">正常参保</el-descriptions-item>
          <el-descriptions-item label="单位名称">{{ owner.employer }}</el-descriptions-item>
        </el-descriptions>
      </el-card>
      <el-card shadow="never">
        <div slot="header">近期收支</div>
        <el-table :data="loading ? [] : owner.records">
          <el-table-column prop="date" label="日期" width="140"></el-table-column>
          <el-table-column prop="summary" label="摘要"></el-table-column>
          <el-table-column prop="amount" label="金额（元）" width="160"></el-table-column>
        </el-table>
      </el-card>
    </div>`,
};
