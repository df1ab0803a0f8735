import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { DiagnosisModel } from '../../src/diagnose/model.ts';
import { trace } from '../../src/diagnose/trace.ts';
import { compileModel } from '../../src/knowledge/compile-model.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const model = compileModel(await loadKnowledge());
const told = model.questions.flatMap(({ id, answeredBy = [] }) => answeredBy.map((signal) => ({ question: id, signal })));
const unaware: DiagnosisModel = { ...model, questions: model.questions.map((question) => ({ ...question, answeredBy: [] })) };

describe('what the message itself says', () => {
  test.each(told)('$question is not asked of somebody who saw $signal', ({ question, signal }) => {
    expect(trace([signal], {}, model).questions.map((open) => open.question)).not.toContain(question);
    expect(trace([signal], {}, unaware).questions.map((open) => open.question)).toContain(question);
  });

  test('a payment that failed without a reason is not asked back', () => {
    expect(diagnose(['settlement-failed'], {}, unaware).nextQuestion).toBe('refused');
    expect(diagnose(['settlement-failed'], {}, model).nextQuestion).not.toBe('refused');
  });

  test('counts all the same where the person says it', () => {
    const said = { refused: 'card' } as const;
    expect(diagnose(['settlement-failed'], said, model).causes).toEqual(diagnose(['settlement-failed'], said, unaware).causes);
  });
});
