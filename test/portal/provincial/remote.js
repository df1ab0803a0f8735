import { person } from '../shared/people.js';

/** Settles a bill of a hospital in another province; answers with a modal dialog. */
export default {
  props: ['psn'],
  data: () => ({ visible: false }),
  computed: {
    owner() {
      return person(this.psn);
    },
    registered() {
      return this.psn === '1002';
    },
  },
  template: `
    <el-card shadow="never">
      <div slot="header">异地就医结算</div>
      <el-form label-width="120px" style="max-width: 560px">
        <el-form-item label="参保人"><el-input :value="owner.name" readonly></el-input></el-form-item>
        <el-form-item label="就医地"><el-input value="浙江省杭州市" readonly></el-input></el-form-item>
        <el-form-item label="医疗机构"><el-input value="钱塘江畔医院" readonly></el-input></el-form-item>
        <el-form-item><el-button id="settle" type="primary" @click="visible = true">申请直接结算</el-button></el-form-item>
      </el-form>
      <el-dialog :title="registered ? '办理结果' : '提示'" :visible.sync="visible" width="440px">
        <span v-if="registered"><i class="el-icon-success" style="color: #67c23a"></i> 异地就医备案成功，可以在就医地直接结算。</span>
        <span v-else><i class="el-icon-warning" style="color: #e6a23c"></i> 您未办理异地就医备案，本次费用无法直接结算。</span>
        <span slot="footer"><el-button id="close-dialog" @click="visible = false">关闭</el-button><el-button type="primary" @click="visible = false">确定</el-button></span>
      </el-dialog>
    </el-card>`,
};
