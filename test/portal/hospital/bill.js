/** One bill. Paying with insurance fails for 1001 in a vant dialog, then on the result page. */
export default {
  props: ['psn'],
  computed: {
    total() {
      return this.psn === '1002' ? '214.00' : '86.50';
    },
  },
  methods: {
    pay() {
      const toast = this.$toast.loading({ message: '正在支付', duration: 0, forbidClick: true });
      setTimeout(() => {
        toast.clear();
        if (this.psn === '1002') location.hash = '/result?psn=1002';
        else
          this.$dialog.alert({ title: '支付未完成', message: '您的医保码未激活，本次不能使用医保支付。' }).then(() => {
            location.hash = '/result?psn=1001';
          });
      }, 400);
    },
  },
  template: `
    <div>
      <van-cell-group title="费用明细">
        <van-cell title="诊查费" value="¥18.00"></van-cell>
        <van-cell title="检验费" :value="psn === '1002' ? '¥126.00' : '¥40.50'"></van-cell>
        <van-cell title="西药费" :value="psn === '1002' ? '¥70.00' : '¥28.00'"></van-cell>
        <van-cell title="应付金额" :value="'¥' + total"></van-cell>
      </van-cell-group>
      <div style="margin: 24px 16px"><van-button id="pay" type="info" block round @click="pay">医保支付</van-button></div>
      <div style="margin: 0 16px"><van-button block round>自费支付</van-button></div>
    </div>`,
};
