import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { trace, type Trace } from '../../src/diagnose/trace.ts';
import { QUESTIONS, QUESTION_IDS, type Answers } from '../../src/domain/questions.ts';
import { smallModel as model } from './model.ts';

const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(QUESTION_IDS.map((id) => [id, fc.constantFrom(...QUESTIONS[id], 'unknown')])),
  { requiredKeys: [] },
);
const anySignals = fc.subarray(model.signals.map(({ id }) => id).filter((id) => id !== 'unmentioned'));

/** The posterior by hand: each prior times each factor, raised where the page names a cause. */
function replay({ priors, factors }: Trace): readonly { readonly causes: readonly string[]; readonly weight: number }[] {
  const weights = priors.map(({ causes, weight }, place) =>
    factors.reduce((product, { chances, raised }) => {
      const times = causes.some((id) => raised.causes.includes(id)) ? raised.times : 1;
      return product * (chances[place] ?? 0) * times;
    }, weight),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return priors.map(({ causes }, place) => ({ causes, weight: (weights[place] ?? 0) / total }));
}

describe('the trace of a diagnosis', () => {
  test('can be reckoned again by hand from its priors and factors', () => {
    fc.assert(
      fc.property(anySignals, anyAnswers, (signals, answers) => {
        const told = trace(signals, answers, model);
        const byHand = replay(told);
        for (const { causes, weight } of told.posterior) {
          expect(byHand.find((one) => one.causes.join() === causes.join())?.weight).toBeCloseTo(weight, 9);
        }
      }),
    );
  });

  test('claims of each cause what the diagnosis claims', () => {
    fc.assert(
      fc.property(anySignals, anyAnswers, (signals, answers) => {
        const { causes } = trace(signals, answers, model);
        for (const { id, probability } of diagnose(signals, answers, model).causes) {
          expect(causes.find(({ cause }) => cause === id)?.claimed).toBe(probability);
        }
      }),
    );
  });

  test('puts the question first that the diagnosis asks', () => {
    const answers = { insuranceType: 'employee' } as const;
    expect(trace(['arrears'], answers, model).questions[0]?.question).toBe(diagnose(['arrears'], answers, model).nextQuestion);
  });

  test('names every explanation that was weighed: none, each cause alone and each pair', () => {
    const { priors } = trace(['arrears'], {}, model);
    expect(priors[0]?.causes).toEqual([]);
    expect(priors.filter(({ causes }) => causes.length === 1)).toHaveLength(model.causes.length);
    expect(priors.some(({ causes }) => causes.join() === 'employer-arrears,sync-delay')).toBe(true);
    expect(priors.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
  });

  test('says how far a statement lifts the cause it names, and what else it was seen with', () => {
    const { factors } = trace(['employer-owes'], { insuranceType: 'employee' }, model);
    expect(factors.map(({ of }) => of)).toEqual([{ signal: 'employer-owes' }, { question: 'insuranceType', answer: 'employee' }]);
    expect(factors[0]?.raised.causes).toEqual(['employer-arrears']);
    expect(factors[1]?.raised).toEqual({ causes: [], times: 1 });
  });

  test('is the same every time and survives as JSON', () => {
    const once = trace(['arrears', 'failed'], { contributionsPaid: 'yes' }, model);
    expect(trace(['failed', 'arrears', 'failed'], { contributionsPaid: 'yes' }, model)).toEqual(once);
    expect(JSON.parse(JSON.stringify(once))).toEqual(once);
  });
});
