import { describe, expect, test } from 'vitest';
import { createLexicon } from '../../src/detect/lexicon.ts';
import { createMentions } from '../../src/detect/mentions.ts';
import { readText, readTold } from '../../src/detect/read-text.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { CauseId } from '../../src/domain/causes.ts';
import type { Answers } from '../../src/domain/questions.ts';
import { compileLexicon } from '../../src/knowledge/compile-lexicon.ts';
import { compileMentions, mentionSignal } from '../../src/knowledge/compile-mentions.ts';
import { compileModel } from '../../src/knowledge/compile-model.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const knowledge = await loadKnowledge();
const lexicon = createLexicon(compileLexicon(knowledge.terms, knowledge.signals));
const model = compileModel(knowledge);
const mentionsIn = createMentions(compileMentions(knowledge.mentions));
const signalsOf = (text: string) => readTold(text, lexicon, mentionsIn).map(({ signal }) => signal);

describe.each(knowledge.mentions)('what is said of $id ($gloss)', ({ id, examples, counterExamples }) => {
  test.each(examples)('is heard in %s', (text) => expect(mentionsIn(text)).toContain(mentionSignal(id)));
  test.each(counterExamples)('is not heard in %s', (text) => expect(mentionsIn(text)).not.toContain(mentionSignal(id)));
});

describe('a text in the words of a person', () => {
  test('is heard in Traditional Chinese too', () => expect(mentionsIn('單位沒交醫保')).toContain('about-employer'));
  test('holds a Latin word only where the whole word stands', () => {
    expect(mentionsIn('shopping at the pharmacy')).not.toContain('about-password');
    expect(mentionsIn('forgot my PIN')).toContain('about-password');
  });
  test('is not looked through where a message tells the reason', () => {
    expect(signalsOf('医保系统正在升级，请稍后办理')).toEqual(['system-down']);
  });
  test('is looked through where a message only says that something failed', () => {
    expect(readText('密码错了太多次，医保不能使用', lexicon).map(({ signal }) => signal)).toEqual(['settlement-refused']);
    expect(signalsOf('密码错了太多次，医保不能使用')).toContain('about-password');
  });
  test('gives nothing where it speaks of nothing', () => expect(signalsOf('今天天气很好')).toEqual([]));
});

test.each(knowledge.mentions.map(({ id }) => id))('%s alone names no cause, calls none likely and leads to a question', (id) => {
  const { result, causes, nextQuestion } = diagnose([mentionSignal(id)], {}, model);
  expect(result).toBe('cannot-tell');
  expect(causes.map(({ likelihood }) => likelihood)).not.toContain('likely');
  expect(nextQuestion).not.toBeNull();
});

/** Told to a hotline: what was seen, in words that no page uses, and what the person answers. */
const TOLD: readonly (readonly [text: string, answers: Answers, cause: CauseId])[] = [
  ['老板说这两个月没钱给我们交医保', { insuranceType: 'employee', contributionsPaid: 'no' }, 'employer-arrears'],
  ['我辞职以后就没人管了', { insuranceType: 'employee', contributionsPaid: 'no' }, 'enrolment-ended'],
  ['上周刚交完，手机上还是没有', { insuranceType: 'resident', contributionsPaid: 'yes' }, 'sync-delay'],
  ['我在银行取款机上看是零', { insuranceType: 'employee', contributionsPaid: 'yes' }, 'wrong-query-channel'],
  ['改了名字以后就对不上了', { contributionsPaid: 'yes' }, 'identity-mismatch'],
  ['密码试了好几遍都不对', { contributionsPaid: 'yes' }, 'password-locked'],
  ['新领的卡还没去开通', { contributionsPaid: 'yes', recentChange: 'card-replacement' }, 'credential-not-activated'],
  ['芯片磨坏了', { contributionsPaid: 'yes' }, 'card-unreadable'],
  ['有两笔药钱不是我买的', { contributionsPaid: 'yes' }, 'card-lost-or-stolen'],
  ['我妈住在外省，住院没办备案', { contributionsPaid: 'yes', careLocation: 'elsewhere' }, 'out-of-area-unregistered'],
  ['备案过了，那边的门诊还是直接结不了', { contributionsPaid: 'yes', careLocation: 'elsewhere' }, 'cross-region-unsupported'],
  ['人家说还没过起付线', { contributionsPaid: 'yes' }, 'deductible-not-met'],
  ['进口的支架自己掏钱', { contributionsPaid: 'yes', visitType: 'inpatient' }, 'not-in-catalogue'],
  ['骑车让人撞了，叫我找对方', { contributionsPaid: 'yes', visitType: 'inpatient' }, 'excluded-circumstance'],
  ['报销单退回来，说发票不是原件', { contributionsPaid: 'yes' }, 'missing-paperwork'],
  ['退休后每月返的钱比以前少', { insuranceType: 'retiree', contributionsPaid: 'yes' }, 'policy-change'],
  ['My boss stopped; the company has not paid for us', { insuranceType: 'employee', contributionsPaid: 'no' }, 'employer-arrears'],
  ['They say the clinic is not contracted', { contributionsPaid: 'yes' }, 'non-designated-provider'],
  ['Ich habe die Frist für den Jahresbeitrag verpasst', { insuranceType: 'resident', contributionsPaid: 'no' }, 'resident-unpaid'],
  ['Die Schwelle ist noch nicht erreicht, sagt die Kasse', { contributionsPaid: 'yes' }, 'deductible-not-met'],
];

/** The same in words of which only the subject is known: the likeness to what others said decides. */
const SAID_OTHERWISE: readonly (readonly [text: string, answers: Answers, cause: CauseId])[] = [
  ['医保里的人是我弟弟', { contributionsPaid: 'yes' }, 'identity-mismatch'],
  ['医保到底什么时候才会好', { contributionsPaid: 'yes' }, 'system-maintenance'],
];

test.each(SAID_OTHERWISE)('"%s", in words that no mention knows, with %o leads to %s by its wording', (text, answers, cause) => {
  const signals = signalsOf(text);
  expect(signals).toEqual(['about-insurance']);
  const ranked = (quotes: readonly string[]) => diagnose(signals, answers, model, { quotes }).causes.slice(0, 3);
  expect(ranked([text])[0]?.id).toBe(cause);
  expect(ranked([])[0]?.id).not.toBe(cause);
});

test.each(TOLD)('"%s" with %o leads to %s', (text, answers, cause) => {
  expect(diagnose(signalsOf(text), answers, model).causes[0]?.id).toBe(cause);
});

test.each([
  '医保结算成功，个人账户支付35.00元，余额1200.50元',
  '个人账户余额 1,523.20',
  '备案成功，有效期至2027-06-30',
  'Your account balance is 1,523.20 yuan',
  'Die Registrierung war erfolgreich',
])('of what is well nothing is heard: %s', (text) => {
  expect(signalsOf(text)).toEqual([]);
});

test.each([
  '备案成功，但是药店还是刷不了',
  '缴费成功怎么查不到',
  '余额0.00元',
  '本月划入84.50元，上年同期241.30元',
  '余额12.61元，本月划入0.00元',
  'It says success but I still have no balance',
])('a complaint that begins with a success is heard: %s', (text) => {
  expect(signalsOf(text)).not.toEqual([]);
});
