import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../src/knowledge/compile-lexicon.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { whyNotLinear } from '../../src/knowledge/linear.ts';

describe('a regular expression that a hostile text can hold up is refused', () => {
  it.each([
    ['a loop in a loop', '(a+)+$'],
    ['a loop in a loop, with something between that may be missing', '^(\\w+\\s?)*$'],
    ['two ways to read each of many', '^(?:a|a)*b'],
    ['two ways, one of which begins like the other', '^(?:a|ab)*c'],
    ['two loops side by side over the same character', 'xa*a*b'],
    ['two loops with something between that may be missing', ':\\s*[¥]?\\s*\\d'],
    ['two loops over everything', '^.*a.*b'],
    ['a loop that may begin at each character of a stretch', '\\s+$'],
    ['the same behind a character of the stretch', 'a{1,3}a*b'],
    ['the same in a loop', '(?:a*b)*'],
    ['nothing without end', '^(?:a?)*b'],
    ['something that may be missing, many times', '(?:a?){30}a{30}'],
    ['two ways, many times', '(?:a|a){20}b'],
    ['stretches in a stretch', '(?:a{0,9}){0,9}b'],
    ['many stretches one behind the other', `${'.{0,40}a'.repeat(6)}b`],
    ['a look behind without end', '(?<=a+)b'],
  ])('%s', (_what, source) => {
    expect(whyNotLinear(source)).toEqual(expect.any(String));
  });
});

describe('a regular expression is taken', () => {
  it.each([
    ['that has a limit', 'a{0,40}b(?:cd|c)?'],
    ['whose loop is told apart by the next character', '^[a-z]+(?:-[a-z]+)*$'],
    ['whose loop begins behind another character', 'a\\s*b\\s*c'],
    ['whose loop is entered at the beginning of a stretch only', '(?<![ab])[ab]+$'],
    ['whose loop cannot fail any more', '\\d(?:[ -]{0,3}\\d){10,}'],
    ['whose stretch is of one character in one of several ways', 'a(?:[^.]|\\.(?=\\d)){0,40}b'],
  ])('%s', (_what, source) => {
    expect(whyNotLinear(source)).toBeUndefined();
  });
});

describe('the build refuses', async () => {
  const { terms, signals } = await loadKnowledge();
  const dangerous = '医保……账户……余额……支付……失败……请……再试';

  it('a pattern of many stretches, and names it', () => {
    const [first, ...others] = signals;
    const changed = [{ ...first!, patterns: [dangerous] }, ...others];
    expect(() => compileLexicon(terms, changed)).toThrow(`signals/${first!.id}: pattern "${dangerous}"`);
  });

  it('a form of a term like that, and names it', () => {
    const [first, ...others] = terms;
    expect(() => compileLexicon([{ ...first!, zh: [dangerous] }, ...others], signals)).toThrow(`terms/${first!.id}: form "${dangerous}"`);
  });
});
