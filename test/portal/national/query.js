/** A query form: placeholders, options and validation texts name troubles, but nothing was asked yet. */
export default {
  data: () => ({
    form: { idNumber: '', state: '', month: '' },
    states: ['全部', '正常缴费', '单位欠费', '个人欠缴', '暂停参保', '终止参保'],
    rules: {
      idNumber: [{ required: true, message: '社会保障号码不能为空', trigger: 'blur' }],
      state: [{ required: true, message: '请选择缴费状态', trigger: 'change' }],
    },
  }),
  methods: {
    search() {
      this.$refs.form.validate(() => {});
    },
  },
  template: `
    <el-card shadow="never">
      <div slot="header">欠费记录查询</div>
      <el-form ref="form" :model="form" :rules="rules" label-width="120px" style="max-width: 560px">
        <el-form-item label="社会保障号码" prop="idNumber"><el-input v-model="form.idNumber" placeholder="请输入欠费人员的社会保障号码"></el-input></el-form-item>
        <el-form-item label="缴费状态" prop="state">
          <el-select v-model="form.state" placeholder="请选择，如：暂停参保" style="width: 100%"><el-option v-for="state in states" :key="state" :label="state" :value="state"></el-option></el-select>
        </el-form-item>
        <el-form-item label="所属年月"><el-date-picker v-model="form.month" type="month" placeholder="选择欠费年月"></el-date-picker></el-form-item>
        <el-form-item><el-button id="search" type="primary" @click="search">查询</el-button><el-button>重置</el-button></el-form-item>
      </el-form>
      <el-table :data="[]" border empty-text="请先输入查询条件">
        <el-table-column label="欠费月份"></el-table-column>
        <el-table-column label="欠费金额（元）"></el-table-column>
        <el-table-column label="滞纳金（元）"></el-table-column>
      </el-table>
    </el-card>`,
};
