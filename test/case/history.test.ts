import { expect, it } from 'vitest';
import { expireHistory, forgetDay, joinEntries, NO_HISTORY, noteFindings, storedHistory, type History } from '../../src/case/history.ts';

const finding = (signal: string) => ({ key: signal, signal, quote: `quote of ${signal}`, role: 'alert' as const, vanished: false });
const ON: History = { ...NO_HISTORY, on: true };
const noted = noteFindings(ON, 'a.example', [finding('balance-zero')], '2026-11-20');

it('switched off, nothing is noted', () => {
  expect(noteFindings(NO_HISTORY, 'a.example', [finding('balance-zero')], '2026-11-20')).toBe(NO_HISTORY);
});

it('a message is noted once a day and site, however often it is reported', () => {
  expect(noteFindings(noted, 'a.example', [finding('balance-zero')], '2026-11-20')).toBe(noted);
  expect(noteFindings(noted, 'b.example', [finding('balance-zero')], '2026-11-20').entries).toHaveLength(2);
  expect(noteFindings(noted, 'a.example', [finding('balance-zero')], '2026-11-21').entries).toHaveLength(2);
});

it('what is noted is day, site, kind and quotation, nothing else', () => {
  expect(noted.entries).toEqual([{ day: '2026-11-20', host: 'a.example', signal: 'balance-zero', quote: 'quote of balance-zero' }]);
});

it('a day can be forgotten alone, or all of them', () => {
  const both = noteFindings(noted, 'a.example', [finding('balance-zero')], '2026-11-21');
  expect(forgetDay(both, '2026-11-20').entries.map(({ day }) => day)).toEqual(['2026-11-21']);
  expect(forgetDay(both, null)).toEqual(ON);
});

it('a year later it is forgotten by itself', () => {
  expect(expireHistory(noted, '2027-11-20')).toBe(noted);
  expect(expireHistory(noted, '2027-11-21').entries).toEqual([]);
});

it('a thousand entries are kept, the latest ones', () => {
  const many = Array.from({ length: 1_200 }, (_, index) => ({ day: '2026-11-20', host: `${index}.example`, signal: 's', quote: 'q' }));
  const kept = joinEntries(many, [{ day: '2026-11-21', host: 'a.example', signal: 's', quote: 'q' }]);
  expect(kept).toHaveLength(1_000);
  expect(kept.at(-1)?.day).toBe('2026-11-21');
});

it('a damaged entry takes no other with it', () => {
  expect(storedHistory.parse({ ...noted, entries: [null, { day: 'yesterday' }, ...noted.entries] })).toEqual(noted);
});
