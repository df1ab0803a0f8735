/** Help centre: questions and answers in the words of people in trouble. */
export default {
  data: () => ({
    open: ['1', '2', '3', '4', '5'],
    entries: [
      { id: '1', title: '个人账户余额为 0 怎么办？', text: '余额为 0 不影响住院和门诊统筹报销。您可以用现金或手机支付个人负担的部分。' },
      { id: '2', title: '提示“未办理异地就医备案”怎么办？', text: '请在“异地就医备案”中选择就医地和备案类型，提交后一般当天生效。' },
      {
        id: '3',
        title: '参保状态显示暂停参保是什么原因？',
        text: '常见原因包括单位欠费、个人断缴、工作变动尚未转入等，具体以参保地经办机构答复为准。',
      },
      {
        id: '4',
        title: '支付失败、结算失败是怎么回事？',
        text: '若网络不稳定或医院端接口超时，会出现支付失败的提示，可在收费窗口重新结算。',
      },
      { id: '5', title: '医保码未激活会影响看病吗？', text: '医保码未激活时不能扫码支付，可以先使用社会保障卡，或按页面指引激活。' },
    ],
  }),
  template: `
    <el-card shadow="never">
      <div slot="header">帮助中心</div>
      <el-input placeholder="请输入问题关键词，例如：余额不足、欠费" prefix-icon="el-icon-search" style="max-width: 420px; margin-bottom: 16px"></el-input>
      <el-collapse v-model="open"><el-collapse-item v-for="entry in entries" :key="entry.id" :name="entry.id" :title="entry.title">{{ entry.text }}</el-collapse-item></el-collapse>
    </el-card>`,
};
