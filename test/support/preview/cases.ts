import type { CaseView, FindingView } from '../../../src/case/view.ts';
import type { Diagnosis, RankedCause, Reason } from '../../../src/diagnose/diagnosis.ts';
import { NO_WORKPLACE } from '../../../src/domain/workplace.ts';
import type { CauseId } from '../../../src/domain/causes.ts';

/** Views of made-up cases, one for each screen; for the preview and the tests of the interface. */

const finding = (signal: string, quote: string, vanished = false): FindingView => ({
  key: `${signal}:${quote}`,
  signal,
  quote,
  role: vanished ? 'toast' : 'status',
  vanished,
});

const because = (signal: string, weight: number): Reason => ({ kind: 'finding', signal, weight });

function ranked(id: CauseId, probability: number, likelihood: RankedCause['likelihood'], reasons: readonly Reason[] = []): RankedCause {
  return {
    id,
    probability,
    likelihood,
    for: reasons.filter((reason) => reason.weight > 0),
    against: reasons.filter((reason) => reason.weight < 0),
  };
}

const EMPTY: Diagnosis = { result: 'nothing-found', causes: [], nextQuestion: null, separates: [], flips: [] };

const base: CaseView = {
  tab: 7,
  host: 'fuwu.nhsa.gov.cn',
  access: 'always',
  findings: [],
  partial: false,
  scam: false,
  diagnosis: EMPTY,
  answers: {},
  ticks: {},
  dismissed: [],
  resolved: false,
  workplace: NO_WORKPLACE,
  person: { profile: 'self', hasSecond: false, region: '', city: '' },
  marked: true,
};

const employer: CaseView = {
  ...base,
  findings: [finding('enrolment-suspended', '参保状态：暂停参保'), finding('employer-in-arrears', '单位欠费', true)],
  diagnosis: {
    result: 'cause',
    causes: [
      ranked('employer-arrears', 0.74, 'likely', [
        because('employer-in-arrears', 2.6),
        because('enrolment-suspended', 0.7),
        { kind: 'answer', question: 'recentChange', answer: 'job-change', weight: -0.4 },
      ]),
      ranked('withholding-failed', 0.2, 'possible', [because('enrolment-suspended', 0.9)]),
      ranked('enrolment-ended', 0.12, 'possible', [because('enrolment-suspended', 0.8)]),
      ranked('sync-delay', 0.04, 'unlikely'),
      ranked('waiting-period', 0.02, 'unlikely'),
    ],
    nextQuestion: 'insuranceType',
    separates: ['employer-arrears', 'self-paid-arrears', 'resident-unpaid'],
    flips: [{ question: 'insuranceType', answer: 'resident', cause: 'resident-unpaid' }],
  },
  answers: { recentChange: 'job-change', contributionsPaid: 'unknown' },
};

/** The page names arrears, and the person says that all was paid. */
const disputed: CaseView = {
  ...employer,
  diagnosis: {
    ...employer.diagnosis,
    causes: employer.diagnosis.causes.map((cause, at) =>
      at === 0
        ? {
            ...cause,
            likelihood: 'possible',
            disputed: true,
            against: [{ kind: 'answer', question: 'contributionsPaid', answer: 'yes', weight: -3 }],
          }
        : cause,
    ),
  },
  answers: { ...employer.answers, contributionsPaid: 'yes' },
};

export const CASES = {
  employer,
  disputed,
  calm: {
    ...base,
    findings: [finding('balance-zero', '个人账户余额：0.00元')],
    diagnosis: {
      result: 'nothing-wrong',
      causes: [
        ranked('balance-used-up', 0.68, 'likely', [because('balance-zero', 1.9)]),
        ranked('no-personal-account', 0.22, 'possible', [because('balance-zero', 1.1)]),
        ranked('family-sharing', 0.06, 'unlikely'),
      ],
      nextQuestion: 'familySharing',
      separates: ['balance-used-up', 'family-sharing'],
      flips: [],
    },
  },
  unclear: {
    ...base,
    findings: [finding('settlement-failed', '支付失败，请稍后重试', true)],
    diagnosis: {
      result: 'cannot-tell',
      causes: [
        ranked('provider-system-fault', 0.28, 'possible', [because('settlement-failed', 0.8)]),
        ranked('system-maintenance', 0.24, 'possible', [because('settlement-failed', 0.7)]),
        ranked('credential-not-activated', 0.2, 'possible', [because('settlement-failed', 0.5)]),
        ranked('employer-arrears', 0.05, 'unlikely'),
      ],
      nextQuestion: 'otherChannelWorks',
      separates: ['provider-system-fault', 'system-maintenance', 'credential-not-activated'],
      flips: [],
    },
  },
  outOfArea: {
    ...base,
    access: 'click',
    findings: [finding('out-of-area-unregistered', '结算失败：该患者未办理异地就医备案')],
    diagnosis: {
      result: 'cause',
      causes: [
        ranked('out-of-area-unregistered', 0.95, 'stated', [because('out-of-area-unregistered', 4.2)]),
        ranked('cross-region-unsupported', 0.08, 'unlikely'),
      ],
      nextQuestion: null,
      separates: [],
      flips: [],
    },
    dismissed: ['sync-delay'],
  },
  bill: {
    ...base,
    findings: [
      {
        ...finding('fund-paid-zero', '统筹支付：0.00元'),
        sheet: { total: 41_250, own: 3_250, first: 2_000, scope: 36_000, deductible: 80_000, fund: 0, account: 36_000, cash: 5_250 },
      },
    ],
    diagnosis: {
      result: 'nothing-wrong',
      causes: [ranked('deductible-not-met', 0.9, 'stated', [because('fund-paid-zero', 2.4)]), ranked('not-in-catalogue', 0.1, 'unlikely')],
      nextQuestion: null,
      separates: [],
      flips: [],
    },
  },
  nothing: base,
  blocked: { ...base, access: 'never', host: '' },
  picture: { ...base, access: 'picture' },
  scam: {
    ...base,
    findings: [finding('scam-link', '【医保局】您的医保已停用，请点击链接恢复：http://yb-gov.top')],
    scam: true,
  },
  solved: { ...employer, resolved: true },
} as const satisfies Record<string, CaseView>;

export type CaseName = keyof typeof CASES;
