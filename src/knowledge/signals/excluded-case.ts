import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'excluded-case',
  gloss: 'Paid by somebody else by law',
  entry: 'claim-refused',
  patterns: [
    '限定(工伤|生育)',
    '(durch dritte|by a third party)……(not|nicht|kein)',
    '{excluded}……(医保|基金|统筹)……(不付|不予支付|不支付|不报销)',
    '{excluded}……(不付|应由|由)……(保险|支付)',
    '{excluded}……({refused}|不属于|不在|全自费|责任|不予|不能|需要|排除|不可)',
    '(涉及|属于|存在|因|疑似|有)[有]{excluded}',
    '(不能|不可|不允许|不得|无法)[进行|使用|办理|以]*(工伤|生育|意外|外伤)',
    '(third[-| ]party|work[-| ]injur|traffic accident)……(not|liab|refus|exclud)',
    'durch dritte verursacht……(versicherung|fonds|kasse)……(nicht|kein)',
    '(arbeitsunfall|arbeitsunfälle|dritt|verkehrsunfall)……(nicht|haft|verantwort|kein)',
    'haftung dritter',
    '第三(人|方)责任',
    '(应|须|需|由)[由]*{excluded}<^,。:;>*(支付|承担|负担|赔付)',
    '{excluded}<^,。;:>*请<^,。;:>*(工伤|保险|自费|现金|责任|对方|单位)',
    '(please|must) use [the ]*(work|third|traffic|accident)',
    '{excluded}……(unfallversicherung|work[-| ]injury insurance)',
  ],
  examples: [
    '涉及第三方责任，医保基金不予支付',
    '工伤费用不能使用医保结算',
    'Third-party liability: not payable',
    'Haftung Dritter: keine Zahlung',
  ],
  counterExamples: ['工伤保险查询', '工伤认定申请'],
});
