import { describe, expect, it } from 'vitest';
import { calibrationError, chanceError, chanceErrorByStory } from '../../src/cli/validation/calibration.ts';
import type { Outcome } from '../../src/cli/validation/measures.ts';
import { shareInterval } from '../../src/cli/validation/resample.ts';
import { danger } from '../../src/cli/validation/safety.ts';
import type { Diagnosis } from '../../src/diagnose/diagnosis.ts';
import type { CauseId } from '../../src/domain/causes.ts';
import type { Answers } from '../../src/domain/questions.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const knowledge = await loadKnowledge();

function ended(truth: CauseId[], result: Diagnosis['result'], first: CauseId, answers: Answers = {}): Outcome {
  const causes = [{ id: first, probability: 0.98, likelihood: 'stated', for: [], against: [] }] as const;
  return {
    vignette: { id: 'one-en', lang: 'en', text: 'x', truth, answers, told: false, signals: [], found: [], quotes: [] },
    dialogue: { diagnosis: { result, causes, nextQuestion: null, separates: [], flips: [] }, answers, asked: [] },
  };
}

describe('unsafe advice', () => {
  it.each<[string, CauseId[], Diagnosis['result'], CauseId, Answers]>([
    ['nothing wrong, of two causes the one that suspends', ['balance-used-up', 'employer-arrears'], 'nothing-wrong', 'balance-used-up', {}],
    [
      'nothing wrong, unpaid',
      ['deductible-not-met', 'withholding-failed'],
      'nothing-wrong',
      'deductible-not-met',
      { contributionsPaid: 'no' },
    ],
    ['nothing wrong, another cause', ['resident-unpaid'], 'nothing-wrong', 'no-personal-account', {}],
  ])('%s', (_name, truth, result, first, answers) => {
    expect(danger(ended(truth, result, first, answers), knowledge)).not.toBeNull();
  });

  it.each<[string, CauseId[], Diagnosis['result'], CauseId, Answers]>([
    ['nothing wrong where nothing is', ['balance-used-up', 'deductible-not-met'], 'nothing-wrong', 'balance-used-up', {}],
    [
      'nothing wrong where the debit failed but all is paid',
      ['withholding-failed', 'balance-used-up'],
      'nothing-wrong',
      'balance-used-up',
      { contributionsPaid: 'yes' },
    ],
    ['the cause that suspends', ['balance-used-up', 'waiting-period'], 'cause', 'waiting-period', {}],
    ['cannot tell', ['employer-arrears'], 'cannot-tell', 'balance-used-up', {}],
  ])('is not: %s', (_name, truth, result, first, answers) => {
    expect(danger(ended(truth, result, first, answers), knowledge)).toBeNull();
  });
});

it('is unsafe to wait for one cause while the other one suspends', () => {
  const isWait = ({ where }: { where: string }) => where === 'wait';
  const waiting = knowledge.causes.map((cause) =>
    cause.id === 'credit-pending' ? { ...cause, steps: cause.steps.filter(isWait) } : cause,
  );
  const advice = danger(ended(['credit-pending', 'self-paid-arrears'], 'cause', 'credit-pending'), { ...knowledge, causes: waiting });
  expect(advice).toContain('to wait');
});

describe('what chance makes of a figure', () => {
  const claims = Array.from({ length: 40 }, (_, index) => ({ probability: 0.8, right: index % 5 > 0 }));
  const stories = Array.from({ length: 10 }, (_, index) => claims.slice(4 * index, 4 * index + 4));

  it('is more where tellings of a story go together', () => {
    expect(chanceErrorByStory(stories).mean).toBeGreaterThan(1.5 * chanceError(claims).mean);
    expect(calibrationError(claims)).toBeCloseTo(0);
  });

  it('is more with fewer stories, and never nothing', () => {
    const width = ([low, high]: readonly [number, number]) => high - low;
    const isRight = ({ right }: { right: boolean }) => right;
    const inFours = Array.from({ length: 10 }, (_, index) => Array.from({ length: 4 }, () => ({ right: index > 1 })));
    const alone = inFours.flat().map((one) => [one]);
    expect(width(shareInterval(inFours, isRight))).toBeGreaterThan(1.5 * width(shareInterval(alone, isRight)));
    expect(shareInterval([[{ right: true }], [{ right: true }]], isRight)[0]).toBeLessThan(0.3);
  });
});
