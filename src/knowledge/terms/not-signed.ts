import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'not-signed',
  gloss: 'No agreement signed',
  zh: [
    '(未|没有|尚未|无)(签约|签订|签署|设置|开通|绑定|办理|授权)[代扣|委托|协议]',
    '(签约|协议|授权|委托)[已|已经|被]*(解除|取消|撤销|终止)(<^代签委协绑授>|$)',
    '(已解约|解约|协议[已](失效|过期|终止))',
    '无有效协议',
    '(还没|没|还没有|从未|未曾|没有|未|尚未)[有|和|与|跟|在|办理|完成|去]*(签|签约|签订|签署|设置|开通|绑定|办理|授权|签过|关联|登记)(代扣|委托|协议|扣款|批扣|<^名字收发>|$)',
  ],
  en: [
    'not [been |yet ](signed|set up|agreed|arranged)',
    'no [withholding |debit ](agreement|direct debit)',
    'agreement (expired|missing|terminated)',
    '(has|have|had) not (signed|set up|authori(s|z)ed|linked|arranged)',
    '(has|have) been (cancel[l]ed|terminated|revoked)',
    'not (authori(s|z)ed|linked|activated|registered)',
  ],
  de: [
    'nicht (unterzeichnet|eingerichtet|abgeschlossen|erteilt|vereinbart)',
    'keine (vereinbarung|lastschrift)',
    '(vereinbarung|auftrag) (fehlt|abgelaufen|beendet)',
    'nicht (erteilt|hinterlegt|eingerichtet|unterschrieben|aktiviert)',
    'fehl(t|en)_',
  ],
});
