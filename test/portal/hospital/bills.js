/** Open bills of two family members; the hospital's own deposit of 0.00 has nothing to do with insurance. */
export default {
  template: `
    <div>
      <van-notice-bar left-icon="info-o" text="支持医保支付、微信和银行卡，如支付失败请到一楼收费处。"></van-notice-bar>
      <van-cell-group title="就诊卡">
        <van-cell title="就诊卡号" value="0092 **** 318"></van-cell>
        <van-cell title="就诊卡预交金余额" value="¥0.00"></van-cell>
      </van-cell-group>
      <van-cell-group title="待缴费">
        <van-cell title="周*宁　内科门诊" label="2026-11-20 09:42" value="¥86.50" is-link url="#/bill?psn=1001"></van-cell>
        <van-cell title="林*芬　骨科门诊" label="2026-11-20 10:15" value="¥214.00" is-link url="#/bill?psn=1002"></van-cell>
      </van-cell-group>
    </div>`,
};
