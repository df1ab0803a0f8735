import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'withholding-missing',
  gloss: 'No debit agreement is signed',
  entry: 'arrears',
  patterns: [
    'no (withholding|direct debit|debit|deduction) agreement',
    'keine (lastschrift|einbehaltungs|abbuchungs|einzugs)[vereinbarung]',
    '{not-signed}…{debit-agreement}',
    '{debit-agreement}…{not-signed}',
    '(代扣|委托|批扣)[扣款]协议[状态]{is}(未|无|失效|解约|终止|过期)',
    '{debit-agreement}[状态|情况|标志]*{is}(未签|未签约|未签订|未开通|未绑定|未授权|无|否|没有|未设置|未办理|已解约|失效|不存在|未生效)',
    '(扣款|代扣|缴费)<^,。:;>*(银行卡|账户|银行账号|账号)<^,。:;>*(未|没有|没|尚未|还没)(绑定|设置|登记|授权|签约|关联|填报|维护)',
    '(未|没有|没|尚未|还没|还没有)<^,。:;>*(绑定|设置|登记|授权|签约|签订|签|办理|开通|关联)<^,。:;>*(代扣|扣款|批扣|自动缴|银行缴费|扣缴|三方)',
    '{absent}<^,。:;>*(代扣|扣款|签约|三方协议|委托)[协议|信息|记录|关系]*',
    '{debit-agreement}……(not [been |yet ]*(set up|signed|authori(s|z)ed|arranged|registered|linked|active)|missing|expired|was cancel[l]ed|does not exist|none)',
    'no [bank |valid |active ]*(account|card|mandate|authori(s|z)ation)……(for|to)……(debit|deduct|withhold)',
    '{debit-agreement}……(fehlt|nicht (erteilt|unterschrieben|hinterlegt|vorhanden|eingerichtet|abgeschlossen|aktiv)|erloschen|widerrufen|abgelaufen|gekündigt)',
    '(kein|keine) (bankkonto|abbuchungskonto|lastschriftmandat|mandat|sepa|bankverbindung|einzug|dauerauftrag)',
    'kein[e|en|er] {debit-agreement}',
    'no {debit-agreement}',
  ],
  examples: [
    '您尚未签订医保费代扣协议',
    'No withholding agreement for your insurance',
    'Keine Lastschriftvereinbarung für die Krankenversicherung',
    '代扣协议：未签约',
    '还没有办理银行代扣',
    'Direct debit has not been set up',
    'Kein Lastschriftmandat hinterlegt',
  ],
  counterExamples: ['签订代扣协议', '代扣协议已签约', '代扣协议：已签约'],
});
