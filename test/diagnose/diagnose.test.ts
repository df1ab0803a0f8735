import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { CauseModel } from '../../src/diagnose/model.ts';
import { smallModel as model } from './model.ts';

const first = (...input: Parameters<typeof diagnose>) => diagnose(...input).causes[0];

describe('a cause that the page names', () => {
  test('comes first as stated, with high but never full confidence', () => {
    const cause = first(['employer-owes'], {}, model);
    expect(cause).toMatchObject({ id: 'employer-arrears', likelihood: 'stated' });
    expect(cause?.probability).toBeGreaterThan(0.9);
    expect(cause?.probability).toBeLessThan(0.98);
  });

  test('comes first even if it is rare where the statement was met', () => {
    expect(first(['zero-balance', 'employer-owes'], {}, model)).toMatchObject({ id: 'employer-arrears', likelihood: 'stated' });
  });

  test('falls when the person cannot have it', () => {
    expect(first(['employer-owes'], { insuranceType: 'resident', contributionsPaid: 'yes' }, model)?.id).not.toBe('employer-arrears');
  });

  test('shares the first places with another cause that the page names', () => {
    const { causes } = diagnose(['employer-owes', 'down'], {}, model);
    const leaders = causes.slice(0, 2);
    expect(leaders.map(({ id }) => id).sort()).toEqual(['employer-arrears', 'system-maintenance']);
    expect(leaders.every(({ likelihood, probability }) => likelihood === 'stated' && probability > 0.6)).toBe(true);
  });

  test('is not questioned further', () => {
    expect(diagnose(['employer-owes'], {}, model)).toMatchObject({ nextQuestion: null, separates: [] });
  });
});

describe('the kind of result', () => {
  test('without findings and answers nothing was found', () => {
    expect(diagnose([], {}, model)).toEqual({ result: 'nothing-found', causes: [], nextQuestion: null, separates: [], flips: [] });
  });

  test('answers that are all unknown are no answers', () => {
    expect(diagnose([], { insuranceType: 'unknown', othersAffected: 'unknown' }, model).result).toBe('nothing-found');
  });

  test('a signal that no cause mentions is no finding', () => {
    expect(diagnose(['unmentioned', 'scam'], {}, model).result).toBe('nothing-found');
  });

  test('a normal cause in front means that nothing is wrong', () => {
    const { result, causes } = diagnose(['zero-balance'], { insuranceType: 'resident' }, model);
    expect([result, causes[0]?.id]).toEqual(['nothing-wrong', 'no-personal-account']);
  });

  test('nothing is wrong when the normal causes together are likely, though it is open which of them it is', () => {
    const priors = { 'balance-zero': 20 } as const;
    const alike = model.causes.map((cause): CauseModel =>
      cause.normal || cause.id === 'sync-delay'
        ? { ...cause, normal: true, priors, answers: {}, evidence: { 'zero-balance': 'most' } }
        : cause,
    );
    const { result, causes } = diagnose(['zero-balance'], {}, { ...model, causes: alike });
    expect(causes[0]?.probability).toBeLessThan(0.4);
    expect(result).toBe('nothing-wrong');
  });

  test('a vague message does not become a cause by answers that fit many', () => {
    expect(diagnose(['failed'], { contributionsPaid: 'yes' }, model).result).toBe('cannot-tell');
  });

  test('a vague message alone tells no cause', () => {
    const diagnosis = diagnose(['failed'], {}, model);
    expect(diagnosis.result).toBe('cannot-tell');
    expect(diagnosis.causes[0]?.probability).toBeLessThan(0.55);
    expect(diagnosis.nextQuestion).not.toBeNull();
  });

  test('a clear leader is the cause', () => {
    const { result, causes } = diagnose(['arrears'], { insuranceType: 'employee', contributionsPaid: 'no' }, model);
    expect([result, causes[0]?.id, causes[0]?.likelihood]).toEqual(['cause', 'employer-arrears', 'likely']);
  });
});

describe('who is asked what', () => {
  test('the insurance type is asked about first when somebody unnamed owes', () => {
    const diagnosis = diagnose(['arrears'], {}, model);
    expect(diagnosis.nextQuestion).toBe('insuranceType');
    expect(diagnosis.separates[0]).toBe(diagnosis.causes[0]?.id);
    expect(diagnosis.separates).toContain('resident-unpaid');
  });

  test('a question that was not known is not asked again', () => {
    expect(diagnose(['arrears'], { insuranceType: 'unknown' }, model).nextQuestion).not.toBe('insuranceType');
  });

  test('six questions are enough', () => {
    const answers = {
      careLocation: 'unknown',
      recentChange: 'unknown',
      familySharing: 'unknown',
      monthsMissed: 'unknown',
      visitType: 'unknown',
      otherChannelWorks: 'unknown',
    } as const;
    expect(diagnose(['arrears'], answers, model).nextQuestion).toBeNull();
  });

  test('the answers that would put another cause first are named', () => {
    expect(diagnose(['arrears'], {}, model).flips).toContainEqual({
      question: 'insuranceType',
      answer: 'resident',
      cause: 'resident-unpaid',
    });
  });

  test('no answer flips to the cause that is first already', () => {
    const { causes, flips } = diagnose(['failed'], {}, model);
    expect(flips.map(({ cause }) => cause)).not.toContain(causes[0]?.id);
  });
});

describe('reasons', () => {
  test('a finding that a cause explains speaks for it, an answer it does not fit against it', () => {
    const cause = diagnose(['arrears'], { contributionsPaid: 'yes' }, model).causes.find(({ id }) => id === 'employer-arrears');
    expect(cause?.for).toMatchObject([{ kind: 'finding', signal: 'arrears' }]);
    expect(cause?.against).toMatchObject([{ kind: 'answer', question: 'contributionsPaid', answer: 'yes' }]);
  });

  test('are sorted by strength and signed', () => {
    for (const { for: supporting, against } of diagnose(['arrears', 'suspended', 'failed'], { insuranceType: 'employee' }, model).causes) {
      expect(supporting.every(({ weight }) => weight > 0)).toBe(true);
      expect(against.every(({ weight }) => weight < 0)).toBe(true);
      expect(supporting.map(({ weight }) => weight)).toEqual(supporting.map(({ weight }) => weight).sort((a, b) => b - a));
    }
  });
});

describe('what the person says', () => {
  test('the insurance type chooses between causes that look alike', () => {
    expect(first(['arrears'], { insuranceType: 'flexible' }, model)?.id).toBe('self-paid-arrears');
    expect(first(['arrears'], { insuranceType: 'resident' }, model)?.id).toBe('resident-unpaid');
  });

  test('a retiree is not told that an employer probably owes', () => {
    const { causes } = diagnose(['arrears'], { insuranceType: 'retiree' }, model);
    expect(causes.find(({ id }) => id === 'employer-arrears')?.likelihood).not.toBe('likely');
  });

  test('a cause put aside leaves the list and makes room for the next', () => {
    const { causes } = diagnose(['employer-owes'], {}, model, { dismissed: ['employer-arrears'] });
    expect(causes.map(({ id }) => id)).not.toContain('employer-arrears');
    expect(causes.length).toBeGreaterThan(0);
  });

  test('the catch-all cannot be put aside', () => {
    const ids = model.causes.map(({ id }) => id);
    expect(diagnose(['arrears'], {}, model, { dismissed: ids })).toMatchObject({ result: 'cannot-tell', causes: [{ id: 'other' }] });
  });
});
