import { describe, expect, it } from 'vitest';
import { signalsOf } from './page.ts';

const inDialog = (text: string) => signalsOf(`<div role="dialog">${text}</div>`);

/** What programs of hospitals and pharmacies say when they fail: a thing, and what is wrong with it, in either order. */
describe('a fault of programs is read from', () => {
  it.each([
    ['a call', '调用医保动态库出现异常'],
    ['a control that does not load', '医保控件加载失败，请重新安装'],
    ['what a program could not do', '未能初始化医保接口'],
    ['an inability that nobody ordered', '无法正常调用医保程序'],
    ['an answer that cannot be read', '医保返回串解析失败'],
    ['an empty answer', '医保返回数据为空'],
    ['an answer that was not got', '没有取得医保中心的返回结果'],
    ['a file that is missing', '没有找到医保配置文件'],
    ['an interface that may have changed', '医保接口可能已变更，请联系开发商'],
    ['a program that was not updated', '可能是医保程序未更新，请联系管理员'],
    ['a transfer', '补传医保数据失败'],
    ['a correction that failed', '删除医保上传明细失败'],
    ['a transaction that was turned down', '医保交易被中心拒绝'],
    ['a client that does not run', '医保客户端未运行'],
    ['a state nobody knows', '医保支付订单状态未知'],
    ['a service in English', 'Medical insurance service not started'],
    ['a reversal in German', 'Stornierung der Krankenversicherungsabrechnung fehlgeschlagen'],
    ['its English form', 'The medical insurance interface returned an error'],
    ['its German form', 'Fehler beim Aufruf der Krankenversicherungs-Schnittstelle'],
    ['its Traditional form', '醫保報文解析錯誤'],
  ])('%s', (_kind, text) => {
    expect(inDialog(text)).toEqual(['program-failed']);
  });

  it.each([
    ['a code that is not kept', '科室医保编码未维护'],
    ['an item without a counterpart', '收费项目未与医保目录建立对应关系'],
    ['a sign-in that is missing', '未做医保签到，不能办理业务'],
    ['a visit that was not registered', '病人未做医保入院登记'],
    ['sums of both sides', 'HIS与医保端结算记录不相等'],
    ['a serial number used twice', '医保交易流水号重复'],
    ['a permission of the clerk', '操作员没有医保权限'],
    ['a bill that was not sent', '处方尚未上传至医保中心'],
    ['a registration that was taken back', '患者医保入院登记已被撤销'],
    ['a date of both sides', '入院日期与医保登记日期不一致'],
    ['a record that is no longer valid', '就诊登记信息已失效，请重新登记医保'],
    ['a sign-in that ran out', '医保签到已过期，请重新签到'],
    ['an item without a code', '耗材没有国家医保编码'],
    ['a list that is old', '医保目录版本过旧，请先更新目录'],
    ['a record in English', 'Original medical insurance settlement record not found'],
    ['a category that was not set', '有收费项目没有设置医保类别'],
  ])('the hospital’s own records: %s', (_kind, text) => {
    expect(inDialog(text)).toContain('provider-fault');
  });

  it('yields to the reason that follows it', () => {
    expect(inDialog('调用医保登记交易失败：参保人已停保')).toEqual(['enrolment-suspended']);
    expect(inDialog('医保接口返回错误：个人账户余额不足')).toEqual(['balance-insufficient']);
    expect(inDialog('医保接口错误[9001] 待遇校验不通过')).toEqual(['benefit-suspended']);
  });
  it('is said, and not the refusal that follows from it', () => {
    expect(inDialog('未能加载医保控件，不能进行医保结算')).toEqual(['program-failed']);
  });
});

describe('who or what does not fit is told apart', () => {
  it.each([
    ['insurance-data-missing', '无法取得患者的医保信息'],
    ['insurance-data-missing', '读取不到账户信息'],
    ['enrolment-not-found', '获取不到患者的参保信息'],
    ['enrolment-not-found', '该就诊人无医保信息'],
    ['enrolment-not-found', '获取参保信息为空'],
    ['identity-not-found', '中心库里没有该参保人员'],
    ['identity-mismatch', '同一身份证有两条参保记录'],
    ['identity-mismatch', 'The patient and the cardholder are not the same person'],
    ['card-unreadable', '社保卡放反了，请重新插入'],
    ['card-unreadable', '无法检测到社保卡'],
    ['identity-mismatch', '您出示的医保码不是本人'],
    ['credential-inactive', '扫描的不是医保码'],
    ['outside-catalogue', '本药品非医保，请患者自费'],
    ['not-designated', '非本店签约患者，不能用统筹'],
    ['card-unreadable', 'Keine Karte im Lesegerät'],
    ['amounts-disagree', '本次上传金额与医保端金额不等'],
    ['not-designated', '药店无门诊统筹资质'],
    ['outside-catalogue', '本次处方无可报销药品'],
    ['limit-reached', '本月开药量已超医保规定'],
    ['credential-inactive', '社保卡绑定操作失败'],
    ['system-timeout', '医保服务不可访问：[连接被拒绝]'],
    ['system-timeout', '请检查医保网络是否畅通'],
    ['system-down', '本功能改造中，请到窗口办理'],
    ['identity-mismatch', '医保信息与病人信息不符，医保登记名称：钱八'],
    ['identity-mismatch', '就诊人和持卡人不是一个人'],
    ['identity-mismatch', '参保人员不唯一'],
    ['card-unreadable', '农合卡读取返回失败'],
    ['card-unreadable', '医保卡的初始化失败'],
    ['card-unreadable', '读卡器中缺卡'],
    ['outside-catalogue', '本药品为限制用药，医保不予支付'],
    ['limit-reached', '单价高于医保中心的限价'],
    ['no-account', '错误描述：不存在个人账户'],
    ['no-account', '未查到此人的个人账户信息'],
    ['identity-mismatch', '身份证号已被他人使用'],
    ['identity-mismatch', '人员编号重复'],
    ['identity-mismatch', '该证件号对应多个参保人'],
    ['identity-mismatch', '患者姓名与医保卡姓名不同'],
    ['identity-mismatch', 'ID number already used by another insured person'],
    ['identity-mismatch', 'Die Ausweisnummer ist doppelt vorhanden'],
    ['card-unreadable', '读写器初始化失败'],
    ['card-unreadable', '卡座无卡'],
    ['card-unreadable', '社保卡芯片无反应'],
    ['card-unreadable', '卡商不匹配，请更换读卡器'],
    ['card-unreadable', '没有读到有效的社保卡号'],
    ['visit-excluded', '此险种不能用于普通门诊'],
    ['visit-excluded', '急诊不可办理此项医保结算'],
    ['visit-excluded', '当前就诊类型不允许医保结算'],
    ['visit-excluded', '本次诊断不在医保支付范围'],
    ['not-designated', '本药店不能使用医保结算'],
    ['not-designated', '本机构未获准开展医保结算'],
    ['outside-catalogue', '该耗材属于丙类，需自费'],
    ['outside-catalogue', '您购买的商品不支持医保支付'],
    ['outside-catalogue', '处方中含有医保不予支付的药品'],
    ['limit-reached', '用药天数超出医保规定'],
    ['settlement-refused', '医保报不了'],
    ['settlement-refused', '不能使用医保，请自费'],
  ])('%s: %s', (signal, text) => {
    expect(inDialog(text)).toContain(signal);
  });
});

describe('as a browser translates it, the same is read as', () => {
  it.each([
    ['program-failed', 'Medical insurance transaction serial number does not exist'],
    ['provider-fault', 'Medical insurance reconciliation is inconsistent'],
    ['system-timeout', 'The medical insurance center did not respond'],
    ['card-unreadable', 'Unable to recognize this social security card'],
    ['identity-mismatch', 'The ID number corresponds to multiple people'],
    ['visit-excluded', 'This insurance type does not support outpatient settlement'],
    ['outside-catalogue', 'Beyond the scope of medical insurance payment, handled at own expense'],
    ['limit-reached', 'The number of days of medication exceeds the limit of medical insurance'],
    ['program-failed', 'Krankenhausaufnahme bei der Krankenversicherung fehlgeschlagen'],
    ['provider-fault', 'Einzelposten wurden nicht an die Krankenversicherung übertragen'],
    ['system-timeout', 'Das Versicherungszentrum hat nicht geantwortet'],
    ['identity-mismatch', 'Die versicherte Person ist nicht eindeutig'],
    ['not-designated', 'Diese Apotheke darf nicht mit der Krankenversicherung abrechnen'],
  ])('%s: %s', (signal, text) => {
    expect(inDialog(text)).toContain(signal);
  });
});

describe('the same words stay quiet in', () => {
  it.each([
    ['a version', '医保动态库版本：3.2.1'],
    ['a log of calls', '医保接口调用日志'],
    ['progress', '正在上传医保明细'],
    ['a success', '调用医保接口成功'],
    ['what to do in case', '医保接口调用失败时，请检查前置机是否启动'],
    ['the meaning of codes', '错误码：1001 表示网络超时'],
    ['a list', '未对码项目列表'],
    ['a search', '未上传费用查询'],
    ['a count of nothing', '医保上传失败数：0'],
    ['a rate', '医保结算失败率'],
    ['a menu', '医保失败交易重发'],
    ['a line of source code', 'log.error("医保接口调用失败")'],
    ['another line of source code', 'throw new Exception("医保结算失败")'],
    ['a check of what was typed', '身份证号格式错误'],
    ['a file of the person', '图片上传失败，请重试'],
    ['a booking', '挂号失败，该号已被预约'],
    ['a bearing of costs', '因未对码造成的费用由医院承担'],
    ['a column', '自费比例'],
    ['a line of a manual', '参数为空时使用默认值'],
    ['a setting', '医保接口超时时间（秒）'],
    ['what a page is for', '用于查询医保结算异常的单据'],
    ['a clash of drugs', '两种药品不能同时使用'],
    ['a table of rules', '药品与诊断不符的审核规则'],
    ['a board of figures', '异常结算数据监测'],
    ['advice before it happens', 'Make sure the name matches the ID card'],
    ['a box that may not be ticked', '自费与医保不可同时勾选'],
    ['what may not be typed', '自费病人不能录入医保信息'],
    ['a state of a record', '上传标志：未上传'],
    ['a bound of a number', '统筹支付比例不能超过100。'],
    ['a menu with its key', '封锁医保卡(&L)'],
    ['what a choice will lead to', '选择现金支付，后续费用将不可使用医保支付'],
    ['a clause of a consent', '因个人原因造成的住院费用医保不予报销'],
  ])('%s', (_kind, text) => {
    expect(signalsOf(`<p>${text}</p>`)).toEqual([]);
  });
});
