import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'out-of-area',
  gloss: 'Care or card from elsewhere',
  common: true,
  zh: [
    '异地[就医|结算|居住|医保|参保|安置|联网|卡|人员|直接结算|备案|门诊|住院|急诊]*',
    '跨(省|市|统筹区|地区)[异地][就医|结算|直接结算|联网结算|门诊|住院]*',
    '外地[卡|医保|参保|人员]',
    '转外[就医]',
    '(临时外出|外出)就医',
    '外<省市>[卡|医保|参保|人员]*',
    '省外',
    '市外',
  ],
  en: [
    '(treatment|care) elsewhere',
    '(out-of-area|off-site|remote|cross-provincial|cross-province|inter-provincial) [medical |treatment ](record|filing|registration)',
    '(treatment|care|settlement|hospitali(s|z)ation) (in|at) (a |an |)(different|another|other) (place|region|city|province)[s]',
    'from another (region|city|province|place)',
    '(out-of-area|out of area|out-of-town|remote|off-site|cross-provincial|cross-province|inter-provincial|cross-region|cross-regional) [medical |direct ](treatment|care|settlement|insurance|hospitali(s|z)ation|insured)',
    '[medical ](treatment|care)…(in|at) (a |an |)(different|another|other) (place|region|city|province)[s]',
  ],
  de: [
    '(auswärtige|auswärtigen|auswärtiger|überregionale|provinzübergreifende|provinzübergreifenden|medizinische fern|medizinischen fern)[ ](behandlung|versorgung|abrechnung|direktabrechnung)',
    'behandlung[en] außerhalb',
    'außerhalb (des|ihres) versicherungsort[e]s',
    '(behandlung|versorgung) (an|in) (anderen|anderem|einem anderen|einer anderen|fremden) (ort|orten|stadt|städten|region|regionen|provinz|provinzen)',
  ],
});
