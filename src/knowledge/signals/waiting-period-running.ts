import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'waiting-period-running',
  gloss: 'The waiting period is running',
  entry: 'arrears',
  patterns: [
    '{waiting}',
    '(处于|尚在|仍在|正在|^在|<^存不>在)…(等待|观察|审核)期',
    '(等待|观察)期<^,。:;>*(还有|剩余|尚余|剩)<^,。:;0>*<1-9一二两三四五六>',
    '(等待|观察)期{is}(是|中|内)$',
    '(重新|新|首次|中断后)<^,。:;>*参保<^。:;>*<^。:;>*(等待|要等|需等|须等|得等|再等)<^,。:;>*<一二两三六半\\d>[个]*(月|天|年)',
    '(^|<^需要须>)等(满|够|到)<^,。:;>*<一二两三六半\\d>[个]*月<^,。:;>*(才|方)<^,。:;>*(报|享受|用|生效)',
    '待遇<^,。:;>*(<\\d>月|次月|下月|下个月|明年)<^,。:;>*(才|起)[能|可|开始]*(享受|生效|开始)',
    '(wait|waiting)……(month|months|days)……before……(benefit|reimburse|cover|insurance)',
    '(benefit|cover|coverage|reimbursement)[s] (is |are |will |can )?(not|only)……(until|from|after)_',
    '(leistung|leistungen|erstattung|anspruch)……erst (ab|am|nach|im)_',
    '(wartezeit|wartefrist|sperrfrist)……(läuft|noch|nicht (abgelaufen|vorbei|beendet))',
    '(缴费|参保|缴纳)[时间|月数|年限|连续|累计|仅|刚]*(不满|未满|不足|不够|未达)\\d+[ ]*(个月|月|年)',
    '(再过|再等|还要等|还得等|等满|再满)<^,。:;>*个月<^,。:;>*才<^,。:;>*(报|享受|待遇|支付)',
    '(few|\\d|two|three|six|several) [more ]*months………before………(reimbursed|covered|paid)',
    '(paar|\\d|zwei|drei|sechs|einige) monate………bevor………(erstattet|übernommen|gezahlt)',
  ],
  examples: [
    '您处于待遇等待期内',
    'You are in the waiting period',
    'Sie befinden sich in der Wartezeit',
    '等待期还没过，住院待遇未生效',
    'Waiting time is not over, benefits start in June',
    'Leistungen erst ab Mai, die Wartefrist läuft noch',
    '生育保险缴费不满 6 个月',
  ],
  counterExamples: ['已过等待期', '等待期规定说明', '等待期为6个月'],
});
