import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { softmax, softmaxRegression, type Example } from '../../src/knowledge/softmax-regression.ts';

function shares(examples: readonly Example[], features: number, classes: number, has: readonly number[]): readonly number[] {
  const { weights, bias } = softmaxRegression(examples, features, classes);
  const length = 1 / Math.sqrt(has.length || 1);
  const values = bias.map((start, k) => has.reduce((sum, feature) => sum + length * weights[feature * classes + k]!, start));
  softmax(values);
  return [...values];
}
const repeated = (times: number, ...examples: readonly Example[]) => Array.from({ length: times }, () => examples).flat();

it('a feature that stands in one class only speaks for that class', () => {
  const examples = repeated(20, { features: [0, 2], label: 0 }, { features: [1, 2], label: 1 });
  expect(shares(examples, 3, 2, [0])[0]).toBeGreaterThan(0.9);
  expect(shares(examples, 3, 2, [1])[1]).toBeGreaterThan(0.9);
});

it('a feature that stands in all classes alike speaks for none', () => {
  const examples = repeated(20, { features: [0, 2], label: 0 }, { features: [1, 2], label: 1 });
  expect(shares(examples, 3, 2, [2])[0]).toBeCloseTo(0.5, 1);
});

it('where nothing is known, the class with more examples is ahead', () => {
  const examples = [...repeated(40, { features: [0], label: 0 }), ...repeated(5, { features: [1], label: 1 })];
  expect(shares(examples, 2, 2, [])[0]).toBeGreaterThan(0.5);
});

test('shares are above 0 and add up to 1, whatever was added up', () => {
  const value = fc.double({ min: -500, max: 500, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), (values) => {
      const given = Float64Array.from(values);
      softmax(given);
      expect(given.every((share) => share >= 0 && share <= 1)).toBe(true);
      expect(given.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    }),
  );
});
