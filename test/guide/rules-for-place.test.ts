import { describe, expect, test } from 'vitest';
import { isInForce, levelOf, rulesForPlace } from '../../src/guide/rules-for-place.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const { rules } = await loadKnowledge();
const idsFor = (place: Parameters<typeof rulesForPlace>[1], day = '2026-11-21') => rulesForPlace(rules, place, day).map(({ id }) => id);

describe('the rules for a place', () => {
  test('without a place hold no local one', () => {
    for (const rule of rulesForPlace(rules, undefined, '2026-11-21')) expect(['national', 'varies']).toContain(levelOf(rule));
  });

  test('hold those of the province, and of the city only when it is named', () => {
    expect(idsFor({ region: 'fujian' })).toContain('fujian-gap');
    expect(idsFor({ region: 'fujian' })).not.toContain('fuzhou-window');
    expect(idsFor({ region: 'fujian', city: 'fuzhou' })).toEqual(expect.arrayContaining(['fujian-gap', 'fuzhou-window']));
    expect(idsFor({ region: 'jiangxi' })).not.toContain('fujian-gap');
  });

  test('hold in every region that a rule names', () => {
    for (const region of ['beijing', 'tianjin', 'hebei']) expect(idsFor({ region })).toContain('beijing-tianjin-hebei-registered');
  });

  test('come from the widest to the narrowest', () => {
    const levels = rulesForPlace(rules, { region: 'jiangsu', city: 'changzhou' }, '2026-11-21').map(levelOf);
    const order = ['national', 'varies', 'province', 'city'];
    expect(levels).toEqual([...levels].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(levels)).toEqual(new Set(order));
  });

  test('anywhere are all that are in force', () => {
    expect(idsFor('anywhere')).toHaveLength(rules.length);
  });
});

test.each([
  ['2025-09-09', false],
  ['2025-09-10', true],
  ['2030-09-09', true],
  ['2030-09-10', false],
])('the Shanghai rule is in force on %s: %s', (day, expected) => {
  const rule = rules.find(({ id }) => id === 'shanghai-flexible');
  expect(rule && isInForce(rule, day)).toBe(expected);
});

test('a rule known by its year alone is in force from its first day', () => {
  const rule = { validity: { from: '2025', until: undefined } };
  expect(isInForce(rule, '2025-01-01')).toBe(true);
  expect(isInForce(rule, '2024-12-31')).toBe(false);
});
