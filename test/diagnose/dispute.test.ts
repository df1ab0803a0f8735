import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { CauseId } from '../../src/domain/causes.ts';
import type { Answers } from '../../src/domain/questions.ts';
import { compileModel } from '../../src/knowledge/compile-model.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const knowledge = await loadKnowledge();
const model = compileModel(knowledge);

interface Disagreement {
  readonly signal: string;
  readonly answers: Answers;
  readonly named: CauseId;
  /** What explains both the message and the answer. */
  readonly instead: CauseId;
}

const DISAGREE: readonly Disagreement[] = [
  { signal: 'resident-not-paid', answers: { contributionsPaid: 'yes' }, named: 'resident-unpaid', instead: 'sync-delay' },
  { signal: 'self-paid-in-arrears', answers: { contributionsPaid: 'yes' }, named: 'self-paid-arrears', instead: 'sync-delay' },
  { signal: 'enrolment-ended', answers: { contributionsPaid: 'yes' }, named: 'enrolment-ended', instead: 'sync-delay' },
  { signal: 'employer-in-arrears', answers: { monthsMissed: '0' }, named: 'employer-arrears', instead: 'sync-delay' },
  { signal: 'waiting-period-running', answers: { contributionsPaid: 'no' }, named: 'waiting-period', instead: 'resident-unpaid' },
  {
    signal: 'out-of-area-unregistered',
    answers: { registeredElsewhere: 'yes' },
    named: 'out-of-area-unregistered',
    instead: 'cross-region-unsupported',
  },
  { signal: 'system-down', answers: { otherChannelWorks: 'yes' }, named: 'system-maintenance', instead: 'provider-system-fault' },
];

describe('a message and an answer that cannot both be right', () => {
  test.each(DISAGREE)('$signal with $answers: $named stays first, is disputed and no longer stated', ({ signal, answers, named }) => {
    const { causes } = diagnose([signal], answers, model);
    expect(causes[0]).toMatchObject({ id: named, likelihood: 'possible', disputed: true });
    expect(causes[0]?.probability).toBeLessThanOrEqual(0.7);
    expect(causes.slice(1).some((cause) => cause.disputed)).toBe(false);
  });

  test.each(DISAGREE)('$signal with $answers: the answer stands among the reasons against', ({ signal, answers }) => {
    const [question] = Object.keys(answers);
    expect(diagnose([signal], answers, model).causes[0]?.against[0]).toMatchObject({ kind: 'answer', question });
  });

  test.each(DISAGREE)('$signal with $answers: $instead, which explains both, is next and possible', ({ signal, answers, instead }) => {
    expect(diagnose([signal], answers, model).causes[1]).toMatchObject({ id: instead, likelihood: 'possible' });
  });

  test.each(DISAGREE)(
    '$signal with $answers: however plainly the message is worded, it does not win by that',
    ({ signal, answers, named }) => {
      const said = knowledge.sayings.find(({ id }) => id === named);
      const quotes = said?.sentences.slice(0, 2) ?? [];
      expect(diagnose([signal], {}, model, { quotes }).causes[0]).toMatchObject({ id: named, likelihood: 'stated' });
      const leaders = diagnose([signal], answers, model).causes.slice(0, 3);
      const worded = diagnose([signal], answers, model, { quotes }).causes;
      for (const { id, probability } of leaders) expect(worded.find((cause) => cause.id === id)?.probability).toBeCloseTo(probability, 6);
    },
  );

  test('is asked about further, as nothing is settled', () => {
    expect(diagnose(['resident-not-paid'], {}, model).nextQuestion).toBeNull();
    expect(diagnose(['resident-not-paid'], { contributionsPaid: 'yes' }, model).nextQuestion).not.toBeNull();
  });

  test('is none where the answer only says that something else is wrong as well', () => {
    for (const signal of ['provider-fault', 'outside-catalogue', 'balance-insufficient'])
      expect(diagnose([signal], { contributionsPaid: 'no' }, model).causes[0]).toMatchObject({ likelihood: 'stated' });
  });

  test('is none where the answer says what the message says', () => {
    const { causes } = diagnose(['resident-not-paid'], { insuranceType: 'resident', contributionsPaid: 'no' }, model);
    expect(causes.some((cause) => cause.disputed)).toBe(false);
    expect(causes[0]).toMatchObject({ id: 'resident-unpaid', likelihood: 'stated' });
  });

  test('is decided by more answers of the same kind', () => {
    const { causes } = diagnose(['employer-in-arrears'], { insuranceType: 'resident', contributionsPaid: 'yes' }, model);
    expect(causes[0]).toMatchObject({ id: 'sync-delay' });
  });
});
