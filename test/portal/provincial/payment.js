import { person } from '../shared/people.js';

/** Pays an outpatient bill. For 1001 a short-lived error toast is all that the page ever says. */
export default {
  props: ['psn'],
  data: () => ({ paying: false, paid: false }),
  computed: {
    owner() {
      return person(this.psn);
    },
  },
  methods: {
    pay() {
      this.paying = true;
      setTimeout(() => {
        this.paying = false;
        if (this.psn === '1002') {
          this.paid = true;
          this.$message.success('支付成功，医保结算已完成');
        } else this.$message({ type: 'error', message: '医保结算失败，请稍后再试', duration: 3000 });
      }, 400);
    },
  },
  template: `
    <el-card shadow="never">
      <div slot="header">门诊费用支付</div>
      <el-descriptions :column="2" border>
        <el-descriptions-item label="就诊人">{{ owner.name }}</el-descriptions-item>
        <el-descriptions-item label="医疗机构">章江人民医院</el-descriptions-item>
        <el-descriptions-item label="就诊科室">呼吸内科</el-descriptions-item>
        <el-descriptions-item label="费用合计（元）">168.40</el-descriptions-item>
      </el-descriptions>
      <p class="dialog-actions">
        <el-radio-group value="insurance"><el-radio label="insurance">医保支付</el-radio><el-radio label="self">自费支付</el-radio></el-radio-group>
      </p>
      <p class="dialog-actions"><el-button id="pay" type="primary" :loading="paying" :disabled="paid" @click="pay">{{ paid ? '已支付' : '立即支付' }}</el-button></p>
    </el-card>`,
};
