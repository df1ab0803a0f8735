import { describe, expect, it } from 'vitest';
import { readText } from '../../src/detect/read-text.ts';
import { lexicon } from './lexicon.ts';

const signalsIn = (text: string) => readText(text, lexicon).map(({ signal }) => signal);

/** What the desk of a hospital or pharmacy is told, by class, beside a line of the same words that tells of no trouble. */
const PAIRS: Readonly<Record<string, readonly (readonly [signal: string, trouble: string, quiet: string])[]>> = {
  'a paper of the visit that no longer holds': [
    ['provider-fault', '本次预约校验凭证已过期，请重新校验', '校验凭证有效期十分钟'],
    ['provider-fault', '中心端入院登记已撤销', '撤销登记申请列表'],
    ['credential-inactive', '身份凭证已失效，请患者刷新', '凭证刷新成功'],
    ['provider-fault', 'The hospital registration has been cancelled', 'Registration completed'],
  ],
  'what a program or a machine was not given': [
    ['provider-fault', '结算终端未授权，请联系管理员', '终端管理'],
    ['program-failed', '数字信封解密失败', '数字信封说明'],
    ['provider-fault', '商户号未登记', '商户号：A1024'],
    ['system-timeout', '医保专线断联', '医保专线已连接'],
    ['system-timeout', '服务器开小差了，请稍后', '服务器列表'],
    ['card-unreadable', '本终端只支持三代社保卡', '支持三代社保卡'],
  ],
  'a thing of the bill that was not done or not sent': [
    ['provider-fault', '药品追溯码未扫，不能结算', '追溯码采集率99.2%'],
    ['provider-fault', '处方尚未签章，医保不能结算', '处方已审核'],
    ['provider-fault', '还有两条费用没传，结算中止', '费用传输完成'],
    ['provider-fault', '患者还未在我院办理医保住院', '办理住院须知'],
    ['provider-fault', '该医生医保处方权已暂停', '医师资格考试报名'],
  ],
  'what was done before': [
    ['already-settled', '该单据已报销，不可再次报销', '已报销的单据可在此查看'],
    ['already-settled', '今日已存在医保就诊记录', '就诊记录'],
    ['already-settled', '患者在别的医院未出院，不能登记', '在其他医院就诊的患者请携带病历'],
    ['already-settled', '重复扣款', '重复扣款自查'],
  ],
  'a refusal of one step': [
    ['already-settled', '不允许撤销出院，请与医保办联系', '撤销出院'],
    ['settlement-refused', '不允许办理医保入院', '办理医保入院'],
    ['settlement-refused', '目前不支持参保患者挂号', '参保患者挂号须知'],
    ['already-settled', '跨年度费用不能合并结算', '合并结算说明'],
    ['settlement-refused', '无法继续办理业务', '继续办理'],
    ['settlement-failed', '有一条费用出错，结算中止', '结算完成'],
  ],
  'a provider or a place that has not joined': [
    ['not-designated', '本药店尚未接入医保移动支付', '本药店已接入医保移动支付'],
    ['not-designated', '本机构医保协议资格已中止', '机构资格查询'],
    ['not-designated', '您已签约其他社区医院', '签约其他医院需先解约'],
    ['cross-region-unsupported', '您所在城市还未上线该服务', '切换城市'],
    ['credential-inactive', '未签署医保支付协议', '请签署知情同意书'],
    ['excluded-case', '工伤病人请使用工伤保险', '工伤患者请走绿色通道'],
    ['excluded-case', '第三方责任不能使用医保', '第三方平台登录'],
  ],
  'two sides of which one has less': [
    ['provider-fault', '中心有一笔12元的退费，本地没有', '中心与本地各有一笔退费'],
    ['provider-fault', '处方明细丢失', '处方明细'],
    ['provider-fault', '票据号没有返回', '返回票据号'],
    ['provider-fault', '手术【阑尾切除】未做国家编码匹配', '手术编码匹配已完成'],
    ['program-failed', '医保前置机尚未就绪', '医保前置机就绪'],
  ],
  'a reason before what follows from it': [
    ['system-timeout', '因医保专线原因，今天将不能刷医保', '专线巡检'],
    ['settlement-refused', '本次挂号将无法使用医保', '选择现金，将不能使用医保'],
  ],
  'only for some people, places or drugs': [
    ['cross-region-unsupported', '本机只支持本市医保结算', '本机支持各地医保结算'],
    ['outside-catalogue', '居民医保病人不能开丙类药', '可开丙类药'],
    ['benefit-suspended', '不享受大额医疗', '享受大额医疗'],
    ['not-designated', '未查询到本机构的医保协议信息', '机构信息查询'],
  ],
  'whom to ask behind a trouble that has no name of its own': [
    ['settlement-refused', '处方金额超了，请联系医保办', '费用明细无误，请核实签字'],
    ['settlement-refused', '单号占用，请重新取号', '取号成功'],
    ['settlement-refused', '诊断不合医保要求，请核实', '医保报销不求人，请咨询社区'],
    ['program-failed', '上次医保交易未确认', '上次交易时间'],
    ['card-unreadable', '没有可用的医保读卡设备', '读卡设备说明'],
    ['card-unreadable', '此卡不是社保卡', '此卡在本院可用'],
    ['identity-mismatch', '展码人和就诊人不一致', '展码人就是就诊人'],
    ['verification-failed', '人脸照片模糊', '人脸照片已采集'],
    ['credential-inactive', '付款码已核销', '核销付款码'],
    ['outside-catalogue', '本处方被医保规则拦截', '医保规则说明'],
    ['approval-missing', '审核结论：不同意', '审核结论：同意'],
  ],
  'what stands as a rule, a plan or a note': [
    ['not-designated', '该药店尚未接入医保结算', '医院未开通互联网诊疗的科室名单'],
    ['outside-catalogue', '该项目不纳入医保基金支付', '以下项目不纳入医保基金支付'],
    ['already-settled', '重复收费，请核对', '重复收费属于违规行为'],
    ['settlement-refused', '不能办理医保入院', '医保入院后不能更改，请谨慎操作'],
    ['system-timeout', '由于医保系统原因，无法结算', '由于系统原因造成的不便，敬请谅解'],
    ['system-down', '医保网络故障', '医保网络故障应急预案'],
  ],
  'a register without the person': [
    ['identity-not-found', '中心没有这个患者', '患者列表'],
    ['identity-not-found', '平台中无您的档案', '平台中您的信息受到保护'],
    ['verification-failed', '活体检测未成功', '活体检测通过'],
  ],
  'a figure of a rule, a success or a use of paper': [
    ['referral-missing', '您未办理转诊手续', '未办理转诊手续就医下浮10%'],
    ['full-self-pay', '本次费用为全自费', '已由医保回退为全自费'],
    ['benefit-suspended', '您的医保结算已暂停，待遇停止', '暂停医保结算6个月'],
    ['outside-catalogue', '超出医保限定支付范围', '超医保支付范围'],
  ],
};

describe('at the desk of a hospital or pharmacy', () => {
  it.each(Object.entries(PAIRS))('%s is read, and quiet where nothing is wrong', (_class, pairs) => {
    for (const [signal, trouble, quiet] of pairs) {
      expect(signalsIn(trouble), trouble).toContain(signal);
      expect(signalsIn(quiet), quiet).toEqual([]);
    }
  });

  it('today as the day of a limit is no news', () => {
    expect(signalsIn('今日医保结算次数已达上限')).toContain('limit-reached');
    expect(signalsIn('今日召开医保会议，通报拒付情况')).toEqual([]);
  });
});
