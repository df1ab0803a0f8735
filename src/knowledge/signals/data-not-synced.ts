import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'data-not-synced',
  gloss: 'Data has not reached this system yet',
  entry: 'record-missing',
  patterns: [
    '{not-synced}',
    '(缴纳|缴费|已缴)<^,。;:>*未到账',
    '余额(发生|有)变化',
    '转移后…(余额|账户|记录)…(消失|没有|不见|为零|为0|清零)',
    '{account|balance}…(与|和|同)…(不符|不一致|不同步)',
    '账户余额与…不(符|一致)',
    '(转移|转入|转出|接续|关系|账户)…(办理|处理|进行)?(期间|过程中|途中)…({refused}|暂停|停止)',
    '(税务|税局|税务局|征缴)…{not-arrived}',
    '(参保|医保|社保)[信息|关系]*正在<^,。:;>*(转入|转出|转移)',
    '(交|缴)(了|过|完|的费)……(查不到|没显示|不显示|未显示|(还|仍)[旧然]*(显示|是)[未缴|未交|欠费|没交|没缴])',
    '(paid|payment)……still (shows|says|displays)…(unpaid|not paid|arrears)',
  ],
  examples: ['您的参保数据尚未同步', '缴费信息待回传', 'Data not yet synchronised', 'Daten noch nicht übertragen'],
  counterExamples: ['缴费成功后将自动同步', '同步成功'],
});
