import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'unable',
  gloss: 'A program could not do its work; nobody forbade it',
  zh: [
    '(不能|无法|未能|没能|没法)[正常|正确|成功|完整|顺利|自动|有效|及时]*(调用|连接|连通|访问|初始化|加载|载入|打开|创建|生成|获取|获得|取得|取到|得到|读取|读到|提取|解析|解密|执行|完成|提交|发送|传送|传输|上传|下载|接收|保存|写入|更新|处理|返回|注册|启动|运行|识别|定位|建立|找到)',
    '(获取|取|读取|读|得|拿|收|连接|连|找|传|发|检测|识别)不(到|上|出)',
  ],
  en: [
    '(cannot|could not|can not|unable to|failed to) [be ]*(cancel|reverse|refund|void|settle|upload|sign)',
    '(cannot|could not|can not|unable to|failed to) [be ]*(call|connect|access|initiali|load|open|create|generate|obtain|retrieve|parse|execute|complete|submit|send|transmit|upload|download|receive|save|write|process|return|register|start)',
  ],
  de: [
    '(konnte|konnten|kann|können) nicht (aufgerufen|verbunden|erreicht|initialisiert|geladen|geöffnet|erstellt|erzeugt|abgerufen|gelesen|ausgeführt|gesendet|übertragen|hochgeladen|heruntergeladen|empfangen|gespeichert|verarbeitet|gestartet)',
  ],
});
