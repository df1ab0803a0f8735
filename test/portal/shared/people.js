/** Invented people. 1001 meets the trouble of each view, 1002 is the quiet twin. */
const PEOPLE = {
  1001: {
    name: '周*宁',
    relation: '本人',
    area: '赣州市章贡区',
    employer: '赣州晨岚服饰有限公司',
    balance: '0.00',
    records: [
      { date: '2026-11-18', summary: '定点零售药店消费', amount: '-62.80' },
      { date: '2026-11-06', summary: '门诊结算支出', amount: '-41.30' },
      { date: '2026-11-03', summary: '本月个人账户划入', amount: '+104.10' },
    ],
    enrolments: [
      { type: '职工基本医疗保险', unit: '赣州晨岚服饰有限公司', since: '2021-07', status: '暂停参保' },
      { type: '生育保险', unit: '赣州晨岚服饰有限公司', since: '2021-07', status: '暂停参保' },
    ],
  },
  1002: {
    name: '林*芬',
    relation: '亲情账户',
    area: '赣州市南康区',
    employer: '南康区云杉家居制造有限公司',
    balance: '1,523.20',
    records: [
      { date: '2026-11-12', summary: '门诊结算支出', amount: '-36.00' },
      { date: '2026-11-03', summary: '本月个人账户划入', amount: '+128.60' },
      { date: '2026-10-27', summary: '定点零售药店消费', amount: '-58.50' },
    ],
    enrolments: [
      { type: '职工基本医疗保险', unit: '南康区云杉家居制造有限公司', since: '2016-03', status: '正常参保' },
      { type: '生育保险', unit: '南康区云杉家居制造有限公司', since: '2016-03', status: '正常参保' },
    ],
  },
};

export function person(psn) {
  return PEOPLE[psn] ?? PEOPLE[1001];
}

export const PERSONS = Object.entries(PEOPLE).map(([psn, { name, relation }]) => ({ psn, label: `${name}（${relation}）` }));
