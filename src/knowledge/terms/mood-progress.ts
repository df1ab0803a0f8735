import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-progress',
  gloss: 'Something is going on or is about to be done',
  zh: [
    '请勿(关闭|离开|退出|刷新|拔|移动|返回|断开|操作|取走|切换|重复点击|重复提交|中断|移走|锁屏|按)',
    '正在(读|获取|查询|加载|连接|提交|处理|支付|结算|验证|打印|检测|跳转)',
    '(获取|加载|查询|处理|提交|支付|结算|读取|验证|连接)中<.…>',
    '请稍<候后等>',
    '请[您]*先(读卡|登录|选择|扫码|插卡|取号)',
    '需先做',
    '请(插入|根据)',
    '即将',
    '确定要',
    '确认要',
    '您确定',
    '待(停保|减员|增员|参保|续保)',
    '正在(办理|申请)[停|挂|注|退]',
    '正在(同步|更新|上传|下载|拉取|刷新|初始化|保存|切换|计算)',
    '(挂失|停保|解绑|注销|冻结)(申请|手续|处理|办理|提交|审核)[处理|办理|提交|审核]*中',
  ],
  en: ['loading$', 'loading \\.\\.', 'processing', 'please wait', 'in progress', 'connecting', 'are you sure'],
  de: ['wird geladen', 'bitte warten', 'verbindung wird', 'sind sie sicher', 'in bearbeitung'],
});
