import { person } from '../shared/people.js';

/** Enrolment table with the status as a tag. */
export default {
  props: ['psn'],
  data: () => ({ rows: [], loading: true }),
  computed: {
    owner() {
      return person(this.psn);
    },
  },
  mounted() {
    setTimeout(() => {
      this.rows = this.owner.enrolments;
      this.loading = false;
    }, 400);
  },
  template: `
    <el-card shadow="never">
      <div slot="header">参保信息查询</div>
      <p>参保人：{{ owner.name }}　　参保地：{{ owner.area }}</p>
      <el-table :data="rows" v-loading="loading" border stripe>
        <el-table-column prop="type" label="险种类型" width="200"></el-table-column>
        <el-table-column prop="unit" label="单位名称"></el-table-column>
        <el-table-column prop="since" label="参保开始年月" width="140"></el-table-column>
        <el-table-column label="参保状态" width="140">
          <template slot-scope="scope"><el-tag :type="scope.row.status === '正常参保' ? 'success' : 'danger'" size="small">{{ scope.row.status }}</el-tag></template>
        </el-table-column>
        <el-table-column label="操作" width="120"><template slot-scope="scope"><el-button type="text" size="small">查看详情</el-button></template></el-table-column>
      </el-table>
      <el-pagination layout="total, prev, pager, next" :total="rows.length" style="margin-top: 16px"></el-pagination>
    </el-card>`,
};
