import { expect, test } from 'vitest';
import type { CauseId } from '../../src/domain/causes.ts';
import { planSteps } from '../../src/guide/plan-steps.ts';
import { whoActs } from '../../src/guide/who-acts.ts';
import { compileModel } from '../../src/knowledge/compile-model.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const { causes } = compileModel(await loadKnowledge());
const causeOf = (id: CauseId) => {
  const cause = causes.find((one) => one.id === id);
  if (!cause) throw new Error(`no cause ${id}`);
  return cause;
};
const cases = causes.flatMap((cause) => cause.appliesTo.map((insuranceType) => ({ id: cause.id, insuranceType })));

test.each(cases)('$id has steps for the type $insuranceType and somebody who acts', ({ id, insuranceType }) => {
  const cause = causeOf(id);
  expect(planSteps(cause, { insuranceType }).length).toBeGreaterThan(0);
  expect(whoActs(cause, { insuranceType }).length).toBeGreaterThan(0);
});

test.each(cases)('nobody at a desk is told first to wait when $id stops a $insuranceType', ({ id, insuranceType }) => {
  expect(planSteps(causeOf(id), { insuranceType, visitType: 'outpatient' })[0]?.where).not.toBe('wait');
});

test.each([
  ['employer-arrears', 'ask-hr'],
  ['card-lost-or-stolen', 'report-loss'],
  ['out-of-area-unregistered', 'register-now'],
  ['balance-used-up', 'pay-own-share'],
  ['password-locked', 'use-other-credential'],
] as const)('the first step for %s is %s', (id, step) => {
  expect(planSteps(causeOf(id), {})[0]?.id).toBe(step);
  expect(planSteps(causeOf(id), { visitType: 'pharmacy' })[0]?.id).toBe(step);
});
