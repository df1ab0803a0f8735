import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'not-signed',
  gloss: 'No agreement signed',
  zh: [
    '(未|没有|尚未|无)(签约|签订|签署|设置|开通|绑定|办理|授权)[代扣|委托|协议]',
    '(已解约|解约|协议[已](失效|过期|终止))',
    '无有效协议',
  ],
  en: [
    'not [been |yet ](signed|set up|agreed|arranged)',
    'no [withholding |debit ](agreement|direct debit)',
    'agreement (expired|missing|terminated)',
  ],
  de: [
    'nicht (unterzeichnet|eingerichtet|abgeschlossen|erteilt|vereinbart)',
    'keine (vereinbarung|lastschrift)',
    '(vereinbarung|auftrag) (fehlt|abgelaufen|beendet)',
  ],
});
