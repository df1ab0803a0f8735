import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-validation',
  gloss: 'The page checks what was typed, not the insurance',
  zh: ['不能为空', '不得为空', '不可为空', '必填', '为必填', '不能与…(相同|一致|重复)', '填写有误', '号重复', '无法保存', '还有<\\d>次', '登录', '验证失败次数', '不能(小|大|少|多)于', '不得(小|大|少|多)于', '必须(大|小|为|是|在|填|包含|等于|由)', '格式(不正确|有误|不对)', '(输入|号码|日期|手机号|证件)格式错误', '请(输入|填写|选择|勾选|上传)[正确]*的', '两次(输入|密码)', '长度(不|应|必须|为)', '(图形|短信|手机)验证码', '验证码(错误|不正确|已过期|有误)', '位数(错误|不)', '(没有|未|还没)(输入|填写|选择|上传)', '数值必须', '只能输入', '请重新选择', '不能超过\\d+(个字|字符|位)', '请(插入|放置|出示|扫描|刷)[您的|医保|社保|身份证|卡]*', '图形码', '短信码'],
  en: ['(must not|cannot|can\'t|can not) be (empty|blank)', '[is ]required', 'please (enter|fill|select|choose|input|insert|upload)', 'format', 'must be (greater|less|between|at least|a number)', 'captcha', 'characters'],
  de: ['darf nicht leer sein', 'pflichtfeld', 'bitte (geben|wählen|füllen|eingeben|auswählen)', 'ungültiges format', 'muss (größer|kleiner|mindestens)'],
});
