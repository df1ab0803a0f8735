import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { CauseId } from '../../src/domain/causes.ts';
import type { Answers } from '../../src/domain/questions.ts';
import { compileModel } from '../../src/knowledge/compile-model.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const model = compileModel(await loadKnowledge());

const paid = { contributionsPaid: 'yes', monthsMissed: '0', careLocation: 'home' } as const;
const steady = { ...paid, recentChange: 'none' } as const;
const unpaid = { contributionsPaid: 'no', careLocation: 'home' } as const;

interface Shown {
  readonly story: string;
  readonly signals: readonly string[];
  readonly answers: Answers;
  readonly cause: CauseId;
}

/** People who saw a message that names no cause, and what they answer. */
const SHOWN: readonly Shown[] = [
  { story: 'insurance cannot be used', signals: ['settlement-refused'], answers: {}, cause: 'provider-system-fault' },
  {
    story: 'insurance cannot be used and nothing was paid',
    signals: ['settlement-refused'],
    answers: { insuranceType: 'employee', ...unpaid },
    cause: 'employer-arrears',
  },
  {
    story: 'insurance cannot be used although all is paid',
    signals: ['settlement-refused'],
    answers: { insuranceType: 'employee', ...paid },
    cause: 'sync-delay',
  },
  {
    story: 'insurance cannot be used after an accident',
    signals: ['settlement-refused'],
    answers: { ...steady, visitType: 'inpatient', injury: 'yes' },
    cause: 'excluded-circumstance',
  },
  { story: 'no record is found', signals: ['enrolment-not-found'], answers: {}, cause: 'identity-mismatch' },
  {
    story: 'no record is found of somebody new',
    signals: ['enrolment-not-found'],
    answers: { insuranceType: 'employee', ...paid, recentChange: 'new-enrolment' },
    cause: 'sync-delay',
  },
  {
    story: 'no record is found of a resident who did not pay',
    signals: ['enrolment-not-found'],
    answers: { insuranceType: 'resident', contributionsPaid: 'no' },
    cause: 'resident-unpaid',
  },
  { story: 'benefits are suspended, nobody says why', signals: ['benefit-suspended'], answers: {}, cause: 'enrolment-ended' },
  {
    story: 'benefits are suspended right after the arrears were paid',
    signals: ['benefit-suspended'],
    answers: { insuranceType: 'flexible', ...paid, recentChange: 'back-payment' },
    cause: 'waiting-period',
  },
  {
    story: 'the record says suspended after a change of job, and the new employer pays',
    signals: ['enrolment-suspended'],
    answers: { insuranceType: 'employee', ...paid, recentChange: 'job-change' },
    cause: 'sync-delay',
  },
  { story: 'no credit came although it is due', signals: ['credit-missing'], answers: {}, cause: 'employer-arrears' },
  {
    story: 'no credit can reach an old card without a bank account',
    signals: ['credit-missing'],
    answers: { insuranceType: 'employee', ...steady },
    cause: 'card-expired',
  },
  { story: 'the account is closed', signals: ['account-closed'], answers: {}, cause: 'enrolment-ended' },
  { story: 'the card cannot be read', signals: ['card-unreadable'], answers: {}, cause: 'provider-system-fault' },
  { story: 'a payment failed', signals: ['settlement-failed'], answers: {}, cause: 'system-maintenance' },
  {
    story: 'a payment failed elsewhere although the stay was registered',
    signals: ['settlement-failed'],
    answers: { ...paid, careLocation: 'elsewhere', registeredElsewhere: 'yes' },
    cause: 'cross-region-unsupported',
  },
  { story: 'contributions are unpaid, nobody named', signals: ['contribution-in-arrears'], answers: {}, cause: 'resident-unpaid' },
];

describe('with a message that names no cause', () => {
  test.each(SHOWN)('when $story ($signals), $cause is among the first three', ({ signals, answers, cause }) => {
    expect(
      diagnose(signals, answers, model)
        .causes.slice(0, 3)
        .map(({ id }) => id),
    ).toContain(cause);
  });
});
