import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CauseModel, StepModel } from '../../src/diagnose/model.ts';
import { QUESTIONS } from '../../src/domain/questions.ts';
import { SCALE, type Scale } from '../../src/domain/scale.ts';
import { planSteps } from '../../src/guide/plan-steps.ts';
import { whoActs } from '../../src/guide/who-acts.ts';

const step = (id: string, data: Partial<StepModel> = {}): StepModel => ({
  id,
  by: 'you',
  where: 'online',
  chance: 'half',
  minutes: 10,
  ...data,
});
const cause = (steps: readonly StepModel[], data: Partial<CauseModel> = {}): CauseModel => ({
  id: 'employer-arrears',
  normal: false,
  catchAll: false,
  appliesTo: ['employee', 'flexible'],
  actors: ['employer', 'you'],
  priors: {},
  evidence: {},
  stated: [],
  answers: {},
  steps,
  ...data,
});
const ids = (steps: readonly StepModel[]) => steps.map(({ id }) => id);

const type = fc.constantFrom(...QUESTIONS.insuranceType);
const anySteps = fc
  .array(
    fc.record({
      for: fc.option(fc.subarray([...QUESTIONS.insuranceType], { minLength: 1 }), { nil: undefined }),
      where: fc.constantFrom('online', 'phone', 'counter', 'wait'),
      chance: fc.constantFrom(...(Object.keys(SCALE) as Scale[])),
      minutes: fc.integer({ min: 1, max: 120 }),
    }),
    { maxLength: 12 },
  )
  .map((steps) => steps.map((data, index) => step(String(index), data)));

test('a step that is likelier to help at the same cost comes first', () => {
  expect(ids(planSteps(cause([step('weak', { chance: 'some' }), step('strong', { chance: 'most' })]), {}))).toEqual(['strong', 'weak']);
});

test('a cheap step may come before a likelier one that takes an hour at a counter', () => {
  const steps = [
    step('counter', { where: 'counter', minutes: 60, chance: 'most' }),
    step('call', { where: 'phone', minutes: 10, chance: 'half' }),
  ];
  expect(ids(planSteps(cause(steps), {}))).toEqual(['call', 'counter']);
});

test('waiting till tomorrow does not win because it takes one minute', () => {
  const steps = [step('wait', { where: 'wait', minutes: 1, chance: 'some' }), step('ask', { where: 'phone', minutes: 15, chance: 'most' })];
  expect(ids(planSteps(cause(steps), {}))).toEqual(['ask', 'wait']);
});

test('waiting weighs more for somebody who stands at a desk', () => {
  const steps = [
    step('wait', { where: 'wait', minutes: 1, chance: 'most' }),
    step('desk', { where: 'counter', minutes: 10, chance: 'some' }),
  ];
  expect(ids(planSteps(cause(steps), {}))).toEqual(['wait', 'desk']);
  expect(ids(planSteps(cause(steps), { visitType: 'unknown' }))).toEqual(['wait', 'desk']);
  expect(ids(planSteps(cause(steps), { visitType: 'outpatient' }))).toEqual(['desk', 'wait']);
});

test('what can be done online costs less than a telephone call that is somewhat shorter', () => {
  const steps = [step('call', { where: 'phone', minutes: 8 }), step('online', { minutes: 12 })];
  expect(ids(planSteps(cause(steps), {}))).toEqual(['online', 'call']);
  const longer = [step('call', { where: 'phone', minutes: 8 }), step('online', { minutes: 14 })];
  expect(ids(planSteps(cause(longer), {}))).toEqual(['call', 'online']);
});

test('even at a desk waiting is better than what takes all afternoon', () => {
  const steps = (minutes: number) => [step('desk', { where: 'counter', minutes }), step('wait', { where: 'wait', minutes: 1 })];
  expect(ids(planSteps(cause(steps(115)), { visitType: 'outpatient' }))).toEqual(['wait', 'desk']);
  expect(ids(planSteps(cause(steps(105)), { visitType: 'outpatient' }))).toEqual(['desk', 'wait']);
});

test('equal steps keep the order of the file', () => {
  expect(ids(planSteps(cause([step('b'), step('a'), step('c')]), {}))).toEqual(['b', 'a', 'c']);
});

test('without a known insurance type the steps of the first type that the cause names are shown', () => {
  const steps = [step('all'), step('employee', { for: ['employee'] }), step('flexible', { for: ['flexible'] })];
  expect(ids(planSteps(cause(steps), {}))).toEqual(['all', 'employee']);
  expect(ids(planSteps(cause(steps), { insuranceType: 'unknown' }))).toEqual(['all', 'employee']);
  expect(ids(planSteps(cause(steps), { insuranceType: 'flexible' }))).toEqual(['all', 'flexible']);
});

test('nobody sees more than five steps or a step for another insurance type', () => {
  fc.assert(
    fc.property(anySteps, type, (steps, insuranceType) => {
      const plan = planSteps(cause(steps), { insuranceType });
      const fitting = steps.filter((one) => one.for === undefined || one.for.includes(insuranceType));
      expect(plan.length).toBe(Math.min(5, fitting.length));
      expect(plan.every((one) => fitting.includes(one))).toBe(true);
    }),
  );
});

test('the one who has to act is not somebody who only matters for other insurance types', () => {
  const steps = [step('pay', { by: 'employer', for: ['employee'] }), step('sign', { by: 'you' })];
  expect(whoActs(cause(steps), { insuranceType: 'employee' })).toEqual(['employer', 'you']);
  expect(whoActs(cause(steps), { insuranceType: 'flexible' })).toEqual(['you']);
});

test('somebody always has to act, and an actor without a step of their own stays', () => {
  expect(whoActs(cause([], { actors: ['nobody'] }), {})).toEqual(['nobody']);
  expect(whoActs(cause([step('x', { by: 'bank', for: ['flexible'] })], { actors: ['bank'] }), { insuranceType: 'retiree' })).toEqual([
    'bank',
  ]);
});
