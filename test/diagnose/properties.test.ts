import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCoverInDoubt, readCase } from '../../src/diagnose/case.ts';
import { diagnose, resultFor } from '../../src/diagnose/diagnose.ts';
import { prepare } from '../../src/diagnose/prepare.ts';
import type { CauseModel, DiagnosisModel } from '../../src/diagnose/model.ts';
import { ENTRIES } from '../../src/domain/entries.ts';
import { QUESTIONS, QUESTION_IDS, type Answers } from '../../src/domain/questions.ts';
import { chanceOf, SCALE, type Scale } from '../../src/domain/scale.ts';
import { CAUSE_IDS } from '../../src/domain/causes.ts';
import { LIKELY, POSSIBLE } from '../../src/diagnose/words.ts';
import { smallModel } from './model.ts';

const SIGNALS = ['a', 'b', 'c', 'd', 'e', 'f'];
const scale = fc.constantFrom(...(Object.keys(SCALE) as Scale[]));

const cause = (id: CauseModel['id'], catchAll: boolean): fc.Arbitrary<CauseModel> =>
  fc.record({
    id: fc.constant(id),
    normal: fc.boolean(),
    catchAll: fc.constant(catchAll),
    appliesTo: fc.subarray([...QUESTIONS.insuranceType], { minLength: 1 }),
    actors: fc.constant(['you'] as const),
    priors: fc.dictionary(fc.constantFrom(...ENTRIES), fc.integer({ min: 1, max: 60 })),
    evidence: fc.dictionary(fc.constantFrom(...SIGNALS), scale),
    stated: catchAll
      ? fc.constant([])
      : fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray(SIGNALS, { maxLength: 1 }) }),
    answers: fc.record({ insuranceType: fc.dictionary(fc.constantFrom(...QUESTIONS.insuranceType), scale) }),
    steps: fc.constant([]),
  });

/** Any eight causes and the catch-all over six signals of one entry. */
const anyModel: fc.Arbitrary<DiagnosisModel> = fc
  .tuple(...CAUSE_IDS.slice(0, 8).map((id) => cause(id, false)), cause('other', true))
  .map((causes) => ({
    causes,
    questions: smallModel.questions,
    signals: SIGNALS.map((id) => ({ id, entry: 'arrears', fallback: false })),
    sayings: smallModel.sayings,
  }));

const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(QUESTION_IDS.map((id) => [id, fc.constantFrom(...QUESTIONS[id], 'unknown')])),
  { requiredKeys: [] },
);
const anySignals = fc.array(fc.constantFrom(...smallModel.signals.map(({ id }) => id)), { maxLength: 12 });

const probability = (model: DiagnosisModel, signals: readonly string[], answers: Answers, id: CauseModel['id']) =>
  diagnose(signals, answers, model).causes.find((ranked) => ranked.id === id)?.probability ?? 0;

test('the order and the repetition of signals do not matter', () => {
  fc.assert(
    fc.property(anySignals, anyAnswers, (signals, answers) => {
      const once = [...new Set(signals)].sort();
      expect(diagnose([...signals].reverse(), answers, smallModel)).toEqual(diagnose(once, answers, smallModel));
    }),
  );
});

test('an unknown signal changes nothing', () => {
  fc.assert(
    fc.property(anySignals, anyAnswers, fc.string(), (signals, answers, stranger) => {
      fc.pre(!smallModel.signals.some(({ id }) => id === stranger));
      expect(diagnose([...signals, stranger], answers, smallModel)).toEqual(diagnose(signals, answers, smallModel));
    }),
  );
});

test('an unknown answer does not move the causes', () => {
  fc.assert(
    fc.property(anySignals, anyAnswers, (signals, answers) => {
      const known = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== 'unknown')) as Answers;
      expect(diagnose(signals, answers, smallModel).causes).toEqual(diagnose(signals, known, smallModel).causes);
    }),
  );
});

test('the result alone is that of the whole diagnosis', () => {
  fc.assert(
    fc.property(anySignals, anyAnswers, fc.subarray([...CAUSE_IDS], { maxLength: 3 }), (signals, answers, dismissed) => {
      expect(resultFor(signals, answers, smallModel, { dismissed })).toBe(diagnose(signals, answers, smallModel, { dismissed }).result);
    }),
  );
});

const fits = ({ appliesTo }: CauseModel, { insuranceType }: Answers) =>
  insuranceType === undefined || insuranceType === 'unknown' || appliesTo.some((type) => type === insuranceType);

/** What is sharpened with one message may be a little less sharp with two: in one of some ten thousand made-up models. */
const SLACK = 0.8;

test('a signal that one cause explains better than all others never makes that cause clearly less likely', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      anyModel,
      fc.subarray(SIGNALS, { minLength: 1 }),
      fc.constantFrom(...SIGNALS),
      anyAnswers,
      (model, before, added, answers) => {
        fc.pre(!before.includes(added));
        // The first message that means anything tells how a person came, and with that what is common.
        fc.pre(
          before.some((signal) => model.causes.some(({ stated, evidence }) => stated.includes(signal) || Object.hasOwn(evidence, signal))),
        );
        const chance = ({ stated, evidence }: CauseModel) => (stated.includes(added) ? 1 : chanceOf(evidence[added] ?? 'never'));
        const [best, next] = [...model.causes].sort((a, b) => chance(b) - chance(a));
        fc.pre(best !== undefined && !best.catchAll && next !== undefined && chance(best) > chance(next));
        // Against a cause that does not fit the person, or the messages before, what others gain weighs more.
        fc.pre(fits(best, answers) && before.every((signal) => best.evidence[signal] !== 'never'));
        // Where a message and answers disagree nothing is sharpened, so that what is small stays larger.
        const disagree = (signals: readonly string[]) => diagnose(signals, answers, model).causes.some((ranked) => ranked.disputed);
        fc.pre(!disagree(before) && !disagree([...before, added]));
        const listed = probability(model, before, answers, best.id);
        // What is not among the first three is listed from a thousandth on.
        const lower = listed < 0.001 ? 0 : listed;
        expect(probability(model, [...before, added], answers, best.id)).toBeGreaterThanOrEqual(SLACK * lower);
      },
    ),
    { numRuns: 500 },
  );
});

test('probabilities lie between 0 and 1 and leave room for doubt; they fall from first to last, but for likely normal causes behind others', () => {
  fc.assert(
    fc.property(anyModel, fc.subarray(SIGNALS), anyAnswers, (model, signals, answers) => {
      const { causes } = diagnose(signals, answers, model);
      for (const { probability: value } of causes) expect(value).toBeGreaterThan(0);
      const named = causes.filter(({ id }) => id !== 'other');
      const isNormal = (id: string) => model.causes.find((one) => one.id === id)?.normal === true;
      // Where the insurance may not be in force, what is only possible comes before what is normal.
      const from = isCoverInDoubt(readCase(prepare(model), signals, answers, {})) ? POSSIBLE : LIKELY;
      const inOrder = named.toSorted((a, b) => b.probability - a.probability);
      const urgent = inOrder.filter(({ id, probability: value }) => !isNormal(id) && value >= from);
      expect(named).toEqual([...urgent, ...inOrder.filter((one) => !urgent.includes(one))]);
      for (const { probability: value } of named) expect(value).toBeLessThanOrEqual(0.98);
    }),
  );
});

test('the catch-all comes first when nothing is as probable, and else last', () => {
  fc.assert(
    fc.property(anyModel, fc.subarray(SIGNALS), anyAnswers, (model, signals, answers) => {
      const { causes } = diagnose(signals, answers, model);
      const place = causes.findIndex(({ id }) => id === 'other');
      const most = Math.max(...causes.map(({ probability: value }) => value));
      if (place === 0) expect(causes[0]?.probability).toBe(most);
      else if (place > 0) expect(place).toBe(causes.length - 1);
    }),
  );
});

test('the input and the model are left as they were', () => {
  const frozen = JSON.stringify(smallModel);
  fc.assert(
    fc.property(anySignals, anyAnswers, (signals, answers) => {
      const copy = JSON.stringify([signals, answers]);
      diagnose(signals, answers, smallModel);
      expect(JSON.stringify([signals, answers])).toBe(copy);
    }),
  );
  expect(JSON.stringify(smallModel)).toBe(frozen);
});
