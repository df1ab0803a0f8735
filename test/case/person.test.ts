import { describe, expect, it } from 'vitest';
import { NO_PERSON, withFacts } from '../../src/case/person.ts';
import { EMPTY_CASE, type StoredFinding } from '../../src/case/state.ts';

const said = (insured?: StoredFinding['insured']): StoredFinding => ({
  key: `enrolment-suspended:${insured}`,
  signal: 'enrolment-suspended',
  quote: '参保状态：暂停参保',
  role: 'status',
  vanished: false,
  insured,
});
const caseWith = (...pasted: StoredFinding[]) => ({ ...EMPTY_CASE, pasted });
const settings = { ...NO_PERSON, insuranceType: 'resident' as const };

describe('how the person is insured', () => {
  it('is what the page says, before what the settings say', () => {
    expect(withFacts(caseWith(said('employee')), settings).answers).toEqual({ insuranceType: 'employee' });
  });
  it('is what the person answered, before what the page says', () => {
    const answered = { ...caseWith(said('employee')), answers: { insuranceType: 'flexible' } };
    expect(withFacts(answered, settings).answers).toEqual({ insuranceType: 'flexible' });
  });
  it('is what the settings say where the page says nothing, or two things', () => {
    expect(withFacts(caseWith(said()), settings).answers).toEqual({ insuranceType: 'resident' });
    expect(withFacts(caseWith(said('employee'), said('retiree')), settings).answers).toEqual({ insuranceType: 'resident' });
  });
  it('stays open where nobody says it', () => {
    expect(withFacts(caseWith(said()), NO_PERSON).answers).toEqual({});
  });
});
