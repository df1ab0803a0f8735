import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const { causes, care } = await loadKnowledge();
const textOf = (id: string) => care.find((one) => one.id === id)!.text;

/** Causes in which the contribution is paid: hardly anybody with them answers that it is not. */
const paid = causes.filter(({ answers }) => ['rare', 'never'].includes(answers.contributionsPaid?.no ?? ''));

test('whoever has paid is not told to speak of a back payment at the desk', () => {
  expect(paid.length).toBeGreaterThan(10);
  for (const { id, care: block } of paid) {
    const { zh, en, de } = textOf(block);
    expect(zh, id).not.toContain('补缴');
    expect(en, id).not.toContain('back payment');
    expect(de, id).not.toContain('Nachzahlung');
  }
});

test('every block of what to do today begins with the treatment, and every one is used', () => {
  for (const { id, text } of care) {
    expect(text.zh, id).toMatch(/^(先看病，治疗不要等|照常看病)/);
    expect(
      causes.some((cause) => cause.care === id),
      id,
    ).toBe(true);
  }
});
