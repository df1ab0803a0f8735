import { compileSayings } from '../../src/knowledge/compile-sayings.ts';
import type { CauseModel, DiagnosisModel } from '../../src/diagnose/model.ts';

const cause = (data: Partial<CauseModel> & Pick<CauseModel, 'id' | 'priors'>): CauseModel => ({
  normal: false,
  catchAll: false,
  appliesTo: ['employee', 'flexible', 'resident', 'retiree'],
  actors: ['you'],
  evidence: {},
  stated: [],
  answers: {},
  steps: [],
  ...data,
});

/** A small world with every kind of cause and signal: stated, told, vague, normal, the rest. */
export const smallModel: DiagnosisModel = {
  sayings: compileSayings(
    [
      {
        id: 'employer-arrears',
        gloss: 'the employer owes',
        sentences: ['单位没有给我们交', 'the company did not pay for us', 'die Firma hat nicht gezahlt'],
      },
      {
        id: 'balance-used-up',
        gloss: 'spent',
        sentences: ['卡里的钱花光了', 'all money is spent', 'das Geld auf der Karte ist schon lange verbraucht'],
      },
    ],
    1,
  ),
  causes: [
    cause({
      id: 'employer-arrears',
      appliesTo: ['employee'],
      priors: { arrears: 45, 'record-missing': 5 },
      evidence: { arrears: 'always', suspended: 'most', 'no-record': 'some', failed: 'half' },
      stated: ['employer-owes'],
      answers: {
        insuranceType: { employee: 'always' },
        contributionsPaid: { yes: 'rare', no: 'most' },
        othersAffected: { yes: 'most', no: 'some' },
      },
    }),
    cause({
      id: 'self-paid-arrears',
      appliesTo: ['flexible'],
      priors: { arrears: 15 },
      evidence: { arrears: 'always', suspended: 'most', failed: 'half' },
      answers: { insuranceType: { flexible: 'always' }, contributionsPaid: { yes: 'rare', no: 'most' } },
    }),
    cause({
      id: 'resident-unpaid',
      appliesTo: ['resident'],
      priors: { arrears: 20, 'record-missing': 10 },
      evidence: { arrears: 'most', suspended: 'half', 'no-record': 'half', failed: 'half' },
      answers: { insuranceType: { resident: 'always' }, contributionsPaid: { yes: 'rare', no: 'most' } },
    }),
    cause({
      id: 'no-personal-account',
      normal: true,
      appliesTo: ['resident', 'flexible'],
      priors: { 'balance-zero': 40 },
      evidence: { 'zero-balance': 'most' },
      answers: { insuranceType: { resident: 'always', flexible: 'some' } },
    }),
    cause({
      id: 'balance-used-up',
      normal: true,
      appliesTo: ['employee', 'flexible', 'retiree'],
      priors: { 'balance-zero': 35, 'payment-failed': 10 },
      evidence: { 'zero-balance': 'most', failed: 'some' },
      stated: ['too-little'],
      answers: { insuranceType: { employee: 'most', flexible: 'some', retiree: 'half' }, contributionsPaid: { yes: 'always', no: 'rare' } },
    }),
    cause({
      id: 'sync-delay',
      priors: { arrears: 9, 'balance-zero': 8, 'record-missing': 35, 'payment-failed': 10 },
      evidence: { arrears: 'half', 'no-record': 'most', 'zero-balance': 'some', failed: 'some' },
      answers: { contributionsPaid: { yes: 'always', no: 'rare' } },
    }),
    cause({
      id: 'system-maintenance',
      priors: { arrears: 6, 'payment-failed': 20, 'balance-zero': 4, 'record-missing': 8 },
      evidence: { failed: 'most', arrears: 'rare' },
      stated: ['down'],
      answers: { othersAffected: { yes: 'always', no: 'rare' } },
    }),
    cause({
      id: 'card-unreadable',
      priors: { 'payment-failed': 15, 'card-refused': 60 },
      evidence: { failed: 'half', 'no-reading': 'always' },
      answers: { othersAffected: { yes: 'rare', no: 'always' } },
    }),
    cause({
      id: 'other',
      catchAll: true,
      priors: { arrears: 5, 'balance-zero': 8, 'payment-failed': 15, 'record-missing': 12, 'card-refused': 15 },
      evidence: { failed: 'half', 'no-record': 'rare' },
    }),
  ],
  questions: [
    { id: 'insuranceType', seconds: 6, base: { employee: 0.45, flexible: 0.15, resident: 0.28, retiree: 0.12 } },
    { id: 'contributionsPaid', seconds: 10, base: { yes: 0.75, no: 0.25 } },
    { id: 'othersAffected', seconds: 15, base: { yes: 0.15, no: 0.85 } },
  ],
  signals: [
    { id: 'arrears', entry: 'arrears', fallback: false },
    { id: 'employer-owes', entry: 'arrears', fallback: false },
    { id: 'suspended', entry: 'arrears', fallback: false },
    { id: 'zero-balance', entry: 'balance-zero', fallback: false },
    { id: 'too-little', entry: 'balance-zero', fallback: false },
    { id: 'no-record', entry: 'record-missing', fallback: false },
    { id: 'no-reading', entry: 'card-refused', fallback: false },
    { id: 'down', entry: 'payment-failed', fallback: false },
    { id: 'failed', entry: 'payment-failed', fallback: true },
    { id: 'unmentioned', entry: 'arrears', fallback: false },
  ],
};
