import { person } from '../shared/people.js';

/** Two settlement sheets: for 1001 the deductible is not reached, for 1002 the fund paid its share. */
const SHEETS = {
  1001: {
    date: '2026-11-06',
    total: '436.50',
    own: '34.20',
    inScope: '402.30',
    deductible: '800.00',
    counted: '402.30',
    fund: '0.00',
    account: '41.30',
    cash: '395.20',
  },
  1002: {
    date: '2026-11-12',
    total: '1,286.00',
    own: '81.00',
    inScope: '1,205.00',
    deductible: '800.00',
    counted: '800.00',
    fund: '243.00',
    account: '36.00',
    cash: '1,007.00',
  },
};

export default {
  props: ['psn'],
  computed: {
    owner() {
      return person(this.psn);
    },
    sheet() {
      return SHEETS[this.psn] ?? SHEETS[1001];
    },
  },
  template: `
    <div>
      <el-card shadow="never">
        <div slot="header">基本医疗保险门诊结算单</div>
        <el-descriptions :column="2" border>
          <el-descriptions-item label="姓名">{{ owner.name }}</el-descriptions-item>
          <el-descriptions-item label="结算日期">{{ sheet.date }}</el-descriptions-item>
          <el-descriptions-item label="医疗机构">章江人民医院</el-descriptions-item>
          <el-descriptions-item label="医疗类别">普通门诊</el-descriptions-item>
          <el-descriptions-item label="医疗费总额">{{ sheet.total }}</el-descriptions-item>
          <el-descriptions-item label="全自费金额">{{ sheet.own }}</el-descriptions-item>
          <el-descriptions-item label="符合政策范围金额">{{ sheet.inScope }}</el-descriptions-item>
          <el-descriptions-item label="起付标准">{{ sheet.deductible }}</el-descriptions-item>
          <el-descriptions-item label="本年起付线累计">{{ sheet.counted }}</el-descriptions-item>
          <el-descriptions-item label="统筹支付">{{ sheet.fund }}</el-descriptions-item>
          <el-descriptions-item label="个人账户支付">{{ sheet.account }}</el-descriptions-item>
          <el-descriptions-item label="个人现金支付">{{ sheet.cash }}</el-descriptions-item>
          <el-descriptions-item label="结算方式">联网结算</el-descriptions-item>
        </el-descriptions>
        <p class="dialog-actions"><el-button id="print" size="small">打印</el-button></p>
      </el-card>
    </div>`,
};
