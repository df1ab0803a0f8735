import { defineCoverage } from '../define.ts';

export default defineCoverage({
  id: 'missed-month-teasers',
  title: '医保漏交一个月医保卡能不能用了 (recommended texts below the article)',
  rows: [
    {
      row: 60,
      says: 'One month’s stop: reimbursement pauses from the following month',
      carried: [{ in: 'rule', id: 'benefits-stop-and-return' }],
    },
    { row: 61, says: 'The personal-account balance still works', carried: [{ in: 'rule', id: 'balance-during-lapse' }] },
    {
      row: 62,
      says: 'Over 3 months: six months of continuous payment needed',
      carried: [
        { in: 'misconception', id: 'wait-always-one-to-three-months' },
        { in: 'rule', id: 'transfer-long-gap' },
      ],
    },
    {
      row: 63,
      says: '25 paid years at retirement give lifelong benefits',
      carried: [
        { in: 'misconception', id: 'twenty-five-years' },
        { in: 'rule', id: 'retirement-years' },
      ],
    },
    {
      row: 64,
      says: 'Articles 28 and 30 are cited for continuous payment',
      carried: [{ in: 'misconception', id: 'act-articles-28-and-30' }],
    },
    {
      row: 65,
      says: 'Arrears freeze the account; it works a month after back payment',
      carried: [
        { in: 'cause', id: 'account-frozen' },
        { in: 'misconception', id: 'card-locks-itself' },
      ],
    },
    {
      row: 66,
      says: 'The balance stays usable while payment is stopped; stays are self-paid',
      carried: [{ in: 'rule', id: 'balance-during-lapse' }],
    },
    {
      row: 67,
      says: 'After the stop the account is sealed and later unsealed',
      carried: [
        { in: 'signal', id: 'account-frozen' },
        { in: 'misconception', id: 'card-locks-itself' },
      ],
    },
    {
      row: 68,
      says: 'Over three months the card locks itself; pharmacies not affected',
      carried: [{ in: 'misconception', id: 'card-locks-itself' }],
    },
    { row: 69, says: 'Gap of 60 to 180 days: three months’ wait', carried: [{ in: 'misconception', id: 'gap-of-sixty-days' }] },
    { row: 70, says: 'Gap over 180 days: six months’ wait', carried: [{ in: 'misconception', id: 'gap-of-sixty-days' }] },
    {
      row: 71,
      says: 'A gap through a job change puts the account in the status 停保',
      carried: [
        { in: 'signal', id: 'enrolment-suspended' },
        { in: 'tip', id: 'job-change' },
      ],
    },
    {
      row: 72,
      says: 'With out-of-area filing done, benefits elsewhere are normal',
      carried: [
        { in: 'rule', id: 'registration-validity' },
        { in: 'cause', id: 'out-of-area-unregistered' },
      ],
    },
    {
      row: 73,
      says: 'Beijing: account usable elsewhere once the payment right is opened',
      carried: [
        { in: 'step', id: 'cross-region-unsupported/account-away' },
        { in: 'source', id: 'r25d' },
      ],
    },
    { row: 74, says: 'The state unifies rules so that provinces interoperate', carried: [{ in: 'rule', id: 'connected-care-away' }] },
    {
      row: 75,
      says: 'Guangzhou flexible workers: birth costs reimbursed, no allowance',
      dropped: 'local',
      why: 'Guangzhou only, and birth benefits are outside what the extension explains.',
    },
    {
      row: 76,
      says: 'Guangzhou: prenatal checks and delivery reimbursable in part',
      dropped: 'local',
      why: 'Guangzhou only, and birth benefits are outside what the extension explains.',
    },
    {
      row: 77,
      says: 'Birth allowance is for employees, applied for by the employer',
      dropped: 'noise',
      why: 'Birth allowance is another insurance than the one a portal refuses here.',
    },
    {
      row: 78,
      says: 'Rizhao residents, level 1: deductible 200, 60 %',
      dropped: 'local',
      why: 'Rizhao without a year; amounts are never shown without both.',
    },
    { row: 79, says: 'Rizhao, level 2: deductible 500, 40 %', dropped: 'local', why: 'Rizhao without a year.' },
    { row: 80, says: 'Rizhao, level 3: deductible 700, 30 %', dropped: 'local', why: 'Rizhao without a year.' },
    {
      row: 81,
      says: 'Rural formula, village clinic: 60 %, drug cap 10 a visit',
      dropped: 'local',
      why: 'No place and no year.',
    },
    { row: 82, says: 'Rural formula, township: 40 %, caps 50 and 100', dropped: 'local', why: 'No place and no year.' },
    { row: 83, says: 'Rural formula, level 2: 30 %, caps 50 and 200', dropped: 'local', why: 'No place and no year.' },
    { row: 84, says: 'Rural formula, level 3: 20 %, caps 50 and 200', dropped: 'local', why: 'No place and no year.' },
    { row: 85, says: 'Shaanxi 2023 residents: 380 yuan own share', dropped: 'local', why: 'Shaanxi and a year that is over.' },
    {
      row: 86,
      says: 'Collection window usually September to December',
      carried: [
        { in: 'rule', id: 'resident-period' },
        { in: 'tip', id: 'pay-in-autumn' },
      ],
    },
    {
      row: 87,
      says: 'Special groups are fully subsidised',
      carried: [
        { in: 'tip', id: 'pay-in-autumn' },
        { in: 'step', id: 'resident-unpaid/ask-exemption' },
      ],
    },
    {
      row: 88,
      says: 'The residents’ scheme is for people without the employees’ scheme',
      carried: [{ in: 'step', id: 'enrolment-ended/register-resident' }],
    },
    {
      row: 89,
      says: '2,000 a year means the outpatient quota',
      carried: [
        { in: 'misconception', id: 'yearly-amount-two-meanings' },
        { in: 'cause', id: 'limit-reached' },
      ],
    },
    {
      row: 90,
      says: 'That quota opens after 100 or 300 yuan',
      carried: [
        { in: 'misconception', id: 'yearly-amount-two-meanings' },
        { in: 'cause', id: 'deductible-not-met' },
      ],
    },
    {
      row: 91,
      says: '1,500 a year is a deductible',
      carried: [
        { in: 'misconception', id: 'yearly-amount-two-meanings' },
        { in: 'cause', id: 'deductible-not-met' },
      ],
    },
    { row: 92, says: 'Deductibles differ by scheme and status', carried: [{ in: 'rule', id: 'deductible-and-cap' }] },
    {
      row: 93,
      says: 'Shandong birth allowance: one full year of payment',
      dropped: 'local',
      why: 'Shandong only, and birth benefits are outside what the extension explains.',
    },
    {
      row: 94,
      says: 'Shandong time limits for birth allowance',
      dropped: 'local',
      why: 'Shandong only, and birth benefits are outside what the extension explains.',
    },
    {
      row: 95,
      says: 'Flexible workers’ insurance covers pension, medical, unemployment',
      dropped: 'noise',
      why: 'A cut-off list about other insurances.',
    },
    { row: 96, says: 'Yangquan pension formula', dropped: 'noise', why: 'Pension, not medical insurance.' },
    { row: 97, says: 'Hospital lists for cold hands, sneezing, muscle pain', dropped: 'noise', why: 'Advertising of hospitals.' },
    { row: 98, says: 'Hospital rankings for a rare disease', dropped: 'noise', why: 'Advertising of hospitals.' },
    { row: 99, says: 'Recommendation strips, date stamps of 2025-03-15, footer', dropped: 'noise', why: 'Page furniture.' },
  ],
});
