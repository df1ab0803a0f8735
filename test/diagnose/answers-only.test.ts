import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { CauseId } from '../../src/domain/causes.ts';
import type { Answers } from '../../src/domain/questions.ts';
import { compileModel } from '../../src/knowledge/compile-model.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const model = compileModel(await loadKnowledge());

/** What an ordinary member of a scheme would say: paid, at home, nothing changed. */
const paid = { contributionsPaid: 'yes', monthsMissed: '0', careLocation: 'home' } as const;
const steady = { ...paid, recentChange: 'none' } as const;
const unpaid = { contributionsPaid: 'no', careLocation: 'home' } as const;

interface Telling {
  readonly story: string;
  readonly answers: Answers;
  readonly cause: CauseId;
}

/** People who have no message to show: what they answer is all there is. The cause is what somebody at the counter would look at. */
const ALONE: readonly Telling[] = [
  { story: 'a plant stopped production and owes', answers: { insuranceType: 'employee', ...unpaid }, cause: 'employer-arrears' },
  {
    story: 'an employee in hospital hears that he was never enrolled',
    answers: { insuranceType: 'employee', ...unpaid, visitType: 'inpatient' },
    cause: 'enrolment-ended',
  },
  {
    story: 'the new employer has not paid yet',
    answers: { insuranceType: 'employee', ...unpaid, recentChange: 'job-change' },
    cause: 'employer-arrears',
  },
  {
    story: 'somebody left a job and was signed off',
    answers: { insuranceType: 'employee', ...unpaid, recentChange: 'job-change' },
    cause: 'enrolment-ended',
  },
  {
    story: 'the account was sealed when the job ended',
    answers: { insuranceType: 'employee', careLocation: 'home', recentChange: 'job-change' },
    cause: 'account-frozen',
  },
  {
    story: 'the new employer paid, the record lags',
    answers: { insuranceType: 'employee', ...paid, recentChange: 'job-change' },
    cause: 'sync-delay',
  },
  {
    story: 'a self-employed person forgot two months',
    answers: { insuranceType: 'flexible', ...unpaid, monthsMissed: '1-3' },
    cause: 'self-paid-arrears',
  },
  {
    story: 'the debit bounced after a new bank card',
    answers: { insuranceType: 'flexible', ...unpaid, recentChange: 'card-replacement' },
    cause: 'withholding-failed',
  },
  {
    story: 'a new freelancer thought it was debited by itself',
    answers: { insuranceType: 'flexible', ...unpaid, recentChange: 'new-enrolment' },
    cause: 'withholding-not-set',
  },
  { story: 'a villager let this year pass', answers: { insuranceType: 'resident', ...unpaid }, cause: 'resident-unpaid' },
  {
    story: 'a newborn was entered, nobody paid',
    answers: { insuranceType: 'resident', ...unpaid, recentChange: 'new-enrolment' },
    cause: 'resident-unpaid',
  },
  {
    story: 'a student away from home was not enrolled this year',
    answers: { insuranceType: 'resident', contributionsPaid: 'no', careLocation: 'elsewhere' },
    cause: 'resident-unpaid',
  },
  {
    story: 'arrears were paid up and the months of waiting run',
    answers: { insuranceType: 'flexible', ...paid, recentChange: 'back-payment' },
    cause: 'waiting-period',
  },
  {
    story: 'a resident joined late in the year',
    answers: { insuranceType: 'resident', ...paid, recentChange: 'new-enrolment' },
    cause: 'waiting-period',
  },
  {
    story: 'the employer paid the missing months last week',
    answers: { insuranceType: 'employee', ...paid, recentChange: 'back-payment' },
    cause: 'sync-delay',
  },
  {
    story: 'the first credit is not in yet',
    answers: { insuranceType: 'employee', ...paid, recentChange: 'new-enrolment' },
    cause: 'credit-pending',
  },
  {
    story: 'a newly enrolled employee never activated the card',
    answers: { insuranceType: 'employee', ...paid, recentChange: 'new-enrolment' },
    cause: 'credential-not-activated',
  },
  { story: 'the new card is not switched on', answers: { ...paid, recentChange: 'card-replacement' }, cause: 'credential-not-activated' },
  { story: 'the new card still has its first password', answers: { ...paid, recentChange: 'card-replacement' }, cause: 'password-locked' },
  {
    story: 'the insurance was moved and the old place still answers',
    answers: { ...paid, recentChange: 'transfer' },
    cause: 'wrong-query-channel',
  },
  {
    story: 'the balance is on its way to the new city',
    answers: { insuranceType: 'employee', ...paid, recentChange: 'transfer' },
    cause: 'sync-delay',
  },
  {
    story: 'the pension began and the years of contributions do not suffice',
    answers: { insuranceType: 'retiree', ...unpaid, recentChange: 'retired' },
    cause: 'enrolment-ended',
  },
  {
    story: 'a new retiree gets a fixed sum, and less',
    answers: { insuranceType: 'retiree', ...paid, recentChange: 'retired' },
    cause: 'policy-change',
  },
  { story: 'a retiree sees less on the card than before', answers: { insuranceType: 'retiree', ...steady }, cause: 'policy-change' },
  {
    story: 'an employee at the pharmacy has spent it all',
    answers: { insuranceType: 'employee', ...steady, visitType: 'pharmacy' },
    cause: 'balance-used-up',
  },
  {
    story: 'a resident looks for money on the card in a pharmacy',
    answers: { insuranceType: 'resident', ...steady, visitType: 'pharmacy' },
    cause: 'no-personal-account',
  },
  {
    story: 'a person was knocked down by a car and lies in hospital',
    answers: { ...steady, visitType: 'inpatient' },
    cause: 'excluded-circumstance',
  },
  {
    story: 'an injury at work was treated in hospital',
    answers: { insuranceType: 'resident', ...steady, visitType: 'inpatient', injury: 'yes' },
    cause: 'excluded-circumstance',
  },
  { story: 'a costly drug in hospital is not on the list', answers: { ...steady, visitType: 'inpatient' }, cause: 'not-in-catalogue' },
  { story: 'the papers for the hospital claim are incomplete', answers: { ...steady, visitType: 'inpatient' }, cause: 'missing-paperwork' },
  {
    story: 'the first visits of the year stay below the deductible',
    answers: { insuranceType: 'employee', ...steady, visitType: 'outpatient' },
    cause: 'deductible-not-met',
  },
  {
    story: 'the yearly limit for outpatients is used up',
    answers: { insuranceType: 'resident', ...steady, visitType: 'outpatient' },
    cause: 'limit-reached',
  },
  {
    story: 'a stay in another province was never registered',
    answers: { ...steady, careLocation: 'elsewhere', visitType: 'inpatient' },
    cause: 'out-of-area-unregistered',
  },
  {
    story: 'a pharmacy in another province is not connected',
    answers: { insuranceType: 'employee', ...steady, careLocation: 'elsewhere', visitType: 'pharmacy' },
    cause: 'cross-region-unsupported',
  },
  {
    story: 'a registered patient cannot settle the outpatient clinic elsewhere',
    answers: { ...steady, careLocation: 'elsewhere', visitType: 'outpatient', registeredElsewhere: 'yes' },
    cause: 'cross-region-unsupported',
  },
  {
    story: 'a daughter was allowed to use the account',
    answers: { insuranceType: 'employee', ...steady, familySharing: 'on' },
    cause: 'family-sharing',
  },
  {
    story: 'a stolen card was emptied in pharmacies',
    answers: { insuranceType: 'employee', ...steady, visitType: 'pharmacy' },
    cause: 'card-lost-or-stolen',
  },
  { story: 'the card of somebody new has no money yet', answers: { ...paid, recentChange: 'new-enrolment' }, cause: 'credit-pending' },
  {
    story: 'a child lay in hospital elsewhere before it was in the household register',
    answers: { insuranceType: 'resident', ...paid, careLocation: 'elsewhere', recentChange: 'new-enrolment', visitType: 'inpatient' },
    cause: 'missing-paperwork',
  },
  {
    story: 'years later it turns out that a worker was never enrolled',
    answers: { insuranceType: 'employee', ...unpaid, recentChange: 'none' },
    cause: 'enrolment-ended',
  },
  {
    story: 'arrears are paid and an employee waits for the record',
    answers: { insuranceType: 'employee', ...paid, recentChange: 'back-payment', careLocation: 'elsewhere' },
    cause: 'sync-delay',
  },
];

describe('with answers alone', () => {
  test.each(ALONE)('when $story, $cause is among the first three', ({ answers, cause }) => {
    expect(
      diagnose([], answers, model)
        .causes.slice(0, 3)
        .map(({ id }) => id),
    ).toContain(cause);
  });

  const inpatients = (['employee', 'flexible', 'resident', 'retiree'] as const).map((insuranceType) => ({ insuranceType }));
  test.each(inpatients)('a $insuranceType in hospital is not told about money on the card first', ({ insuranceType }) => {
    const first = diagnose([], { insuranceType, ...steady, visitType: 'inpatient' }, model).causes.slice(0, 3);
    for (const id of ['no-personal-account', 'policy-change', 'balance-used-up', 'family-sharing', 'credit-pending'])
      expect(first.map((cause) => cause.id)).not.toContain(id);
  });

  test('paid contributions leave no arrears among the first three', () => {
    const arrears = model.causes.filter(({ answers }) => answers.contributionsPaid?.['no'] === 'always').map(({ id }) => id);
    for (const { insuranceType } of inpatients) {
      const first = diagnose([], { insuranceType, ...steady }, model).causes.slice(0, 3);
      for (const id of arrears) expect(first.map((cause) => cause.id)).not.toContain(id);
    }
  });
});
