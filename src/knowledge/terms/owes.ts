import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'owes',
  gloss: 'Owing, lapse, missed payment',
  negatable: true,
  zh: ['欠费', '欠缴', '断缴', '断交', '漏缴', '未缴[费|纳|清]', '(没|没有|尚未|未按时|未按期|未足额|未及时|未正常)(缴费|缴纳|交费|参保缴费|缴)', '停缴', '欠款', '(缴费|缴纳|保费)[状态|已|被]*(中断|异常|不足|暂停)', '中断缴费', '未交费', '拖欠', '缴费不足', '未到账缴费', '逾期未缴'],
  en: ['arrears', '(contribution|premium|payment|insurance)[s]…(overdue|unpaid|not paid|missing|interrupted|stopped|lapsed|outstanding|owed)', '(unpaid|missed|overdue|outstanding) [medical ][insurance ](contribution|premium|payment|fee)[s]', '(stopped|failed to|has not|have not|did not|not) pa(y|id|ying)[ment]…(contribution|premium|insurance|fee)[s]', 'stopped paying', 'discontinued payment', 'interruption of (contributions|payment|premiums)', 'lapsed', 'payment status: (unpaid|not paid)'],
  de: ['rückst(and|ände|ands|ändig|andsstatus)', 'beitragsrückst(and|ände)', '(beitrag|beiträge|prämie|prämien|zahlung|zahlungen)…(überfällig|unbezahlt|offen|ausstehend|nicht gezahlt|nicht bezahlt|nicht entrichtet|unterbrochen|eingestellt|fehl)', '(unbezahlte|offene|fehlende|ausstehende|ausgelassene|versäumte) (beiträge|beitrag|prämien|zahlungen|zahlung)', 'zahlte[n] nicht mehr', '(hat|haben)……nicht (gezahlt|bezahlt|eingezahlt)', 'nicht mehr (gezahlt|bezahlt)', 'beitragsunterbrechung'],
});
