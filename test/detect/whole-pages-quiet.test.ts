import { expect, it } from 'vitest';
import { expectRead } from './expect-read.ts';
import { readText } from '../../src/detect/read-text.ts';
import { lexicon } from './lexicon.ts';
import { signalsOf } from './page.ts';

/** By class: what stands on pages that trouble nobody, and near words that do say it of somebody. "Label: value" is read as a row too. */
const PAIRS: Readonly<Record<string, readonly (readonly [quiet: string, said: string, signal: string])[]>> = {
  'settled, in hospital, reimbursed: a state as it should be': [
    ['单据状态：已结算', '该单据已结算', 'already-settled'],
    ['結算標誌：已結算', '該筆已結算過，請勿重複提交', 'already-settled'],
    ['滨江医院已结算', '已结算，请勿再次收费', 'already-settled'],
    ['处理进度：未结算', '该患者上次住院未结算', 'already-settled'],
    ['在院状态：已入院', '病人已入院', 'already-settled'],
    ['申请进度：已报销', '已报销的票据不能再次提交', 'already-settled'],
    ['住院状态：未出院', '上次就诊未结算，请先结算', 'already-settled'],
  ],
};

const row = (text: string) => `<table><tr><td>${text.split('：').join('</td><td>')}</td></tr></table>`;

it.each(Object.entries(PAIRS))('%s: quiet, and read where it is said of somebody', (_class, pairs) => {
  for (const [quiet, said, signal] of pairs) {
    expect(
      readText(quiet, lexicon).map((finding) => finding.signal),
      quiet,
    ).toEqual([]);
    expect(signalsOf(`<p>${quiet}</p>`), quiet).toEqual([]);
    if (/^[^：。，]+：[^：。，]+$/.test(quiet)) expect(signalsOf(row(quiet)), `row: ${quiet}`).toEqual([]);
    expectRead(signal, [said]);
  }
});
