import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { detect, detectInSteps } from '../../src/detect/detect.ts';
import { createDom } from '../../src/detect/dom.ts';
import { lexicon } from './lexicon.ts';

const window = new Window();
const dom = createDom(window as unknown as typeof globalThis);
const page = { portal: true, title: '', chinese: true, text: () => '' };

test('a page read with pauses says the same as one read at once, and there is a pause before each statement', () => {
  const said = ['您的医保卡已冻结。', '您所在单位已欠费。', '您的医保码未激活。'];
  window.document.body.innerHTML = said.map((text) => `<section><p role="alert">${text}</p></section>`).join('');
  const body = window.document.body as unknown as Element;
  const steps = detectInSteps(body, dom, lexicon, page);
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses++;
  const keys = (sightings: ReturnType<typeof detect>) => sightings.map(({ finding }) => finding.key);
  expect(keys(step.value)).toEqual(keys(detect(body, dom, lexicon, page)));
  expect(keys(step.value)).toHaveLength(said.length);
  expect(pauses).toBeGreaterThanOrEqual(said.length);
});
