import { expect, it } from 'vitest';
import { readText } from '../../src/detect/read-text.ts';
import { leastTime } from './least-time.ts';
import { lexicon } from './lexicon.ts';
import { signalsOf } from './page.ts';

const FILL = '参保人员可以在服务大厅查询本人的缴费记录和待遇明细，也可以下载凭证。';
const fill = (length: number) => FILL.repeat(Math.ceil(length / FILL.length)).slice(0, length);
const MESSAGE = '您的医保已暂停参保。';
const signalsIn = (text: string) => readText(text, lexicon).map(({ signal }) => signal);
const dialog = (text: string) => `<div role="dialog"><p>${text}</p></div>`;

// About where a text is taken apart, and far behind it.
it.each([0, 500, 1_195, 1_400, 1_490, 1_495, 1_500, 2_395, 3_000, 19_000])(
  'a message behind %i characters of the same text is read, pasted or in a dialog',
  (before) => {
    const text = `${fill(before)}。${MESSAGE}${fill(900)}`;
    expect(signalsIn(text)).toContain('enrolment-suspended');
    expect(signalsOf(dialog(text))).toContain('enrolment-suspended');
  },
);

it('a message behind a text without the end of a sentence is read', () => {
  expect(signalsIn('，查询'.repeat(700) + MESSAGE)).toContain('enrolment-suspended');
});

it('several messages in one long text are all read', () => {
  expect(signalsIn(`您的医保码未激活。${fill(4_000)}。${MESSAGE}`).toSorted()).toEqual(['credential-inactive', 'enrolment-suspended']);
});

it('the same in the midst of a long paragraph of a page is no message', () => {
  for (const before of [700, 1_600, 5_000]) expect(signalsOf(`<p>${fill(before)}。${MESSAGE}${fill(600)}</p>`)).toEqual([]);
});

it('a long text that only explains stays quiet to its end, wherever it is taken apart', () => {
  const says = '因欠费，医保待遇已暂停。';
  for (let before = 1_200; before < 3_200; before += 97)
    for (const end of ['', '如果您的医保已暂停参保，请咨询经办机构。']) {
      const text = `${fill(before)}。${says}${end}`;
      expect(signalsIn(text), `behind ${before}`).toEqual([]);
    }
});

it('a text of eight times the length takes no more than in proportion', () => {
  const [short, long] = [2_500, 20_000].map((length) => (MESSAGE + fill(90)).repeat(length / 100));
  signalsIn(long!);
  expect(leastTime(() => signalsIn(long!))).toBeLessThan(
    40 *
      Math.max(
        leastTime(() => signalsIn(short!)),
        1,
      ),
  );
});
