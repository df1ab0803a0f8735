/** Result of a payment, as a whole page. */
export default {
  props: ['psn'],
  computed: {
    paid() {
      return this.psn === '1002';
    },
  },
  template: `
    <div>
      <div class="result">
        <van-icon :name="paid ? 'checked' : 'clear'" :color="paid ? '#07c160' : '#ee0a24'"></van-icon>
        <h2>{{ paid ? '支付成功' : '支付未完成' }}</h2>
        <p v-if="paid">医保统筹支付 149.80 元，个人账户支付 64.20 元</p>
        <p v-else>医保码未激活，无法使用医保支付</p>
        <van-button id="again" type="info" round :url="paid ? '#/bills' : '#/bill?psn=1001'">{{ paid ? '返回' : '重新支付' }}</van-button>
      </div>
    </div>`,
};
