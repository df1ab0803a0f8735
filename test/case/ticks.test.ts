import { describe, expect, it } from 'vitest';
import { expireTicks, NO_TICKS, stepsByCause, tick, type Ticks } from '../../src/case/ticks.ts';

const at = (day: string): Ticks => ({ version: 2, causes: { 'employer-arrears': { steps: ['ask-employer'], day } } });

it('without a day, as an older version left them, have 180 days from the first time they are seen', () => {
  const dated = expireTicks(at(''), '2026-11-21');
  expect(dated.causes['employer-arrears']?.day).toBe('2026-11-21');
  expect(expireTicks(dated, '2027-05-20')).toBe(dated);
  expect(stepsByCause(expireTicks(dated, '2027-05-21'))).toEqual({});
});

describe('a tick', () => {
  it('is kept once, with its day', () => {
    const once = tick(NO_TICKS, 'employer-arrears', 'ask-employer', true, '2026-11-20');
    const twice = tick(once, 'employer-arrears', 'ask-employer', true, '2026-11-21');
    expect(twice).toEqual(at('2026-11-21'));
  });

  it('taken back leaves nothing, not even a day', () => {
    expect(tick(at('2026-11-20'), 'employer-arrears', 'ask-employer', false, '2026-11-21')).toEqual(NO_TICKS);
    expect(tick(NO_TICKS, 'employer-arrears', 'ask-employer', false, '2026-11-21')).toEqual(NO_TICKS);
  });

  it('renews the days of its list only', () => {
    const both = tick(at('2026-06-01'), 'card-expired', 'new-card', true, '2026-11-21');
    const later = expireTicks(both, '2026-12-01');
    expect(stepsByCause(later)).toEqual({ 'card-expired': ['new-card'] });
  });
});

describe('the end of ticks', () => {
  it.each([
    ['180 days after the last tick', '2026-05-25', '2026-11-21', true],
    ['181 days after it', '2026-05-24', '2026-11-21', false],
    ['on the day itself', '2026-11-21', '2026-11-21', true],
  ])('%s', (_when, last, today, kept) => {
    expect('employer-arrears' in expireTicks(at(last), today).causes).toBe(kept);
  });

  it('a clock that was ahead does not keep them for ever', () => {
    expect(expireTicks(at('2099-01-01'), '2026-11-21')).toEqual(at('2026-11-21'));
  });

  it('writes nothing when nothing is over', () => {
    const ticks = at('2026-11-01');
    expect(expireTicks(ticks, '2026-11-21')).toBe(ticks);
  });
});
