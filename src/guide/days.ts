/** Days are ISO dates (`2026-11-20`), months ISO months (`2026-11`); both are compared as strings. All pure, in UTC. */
const DAY = 86_400_000;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export const addDays = (day: string, days: number): string => iso(at(day) + days * DAY);

/** Whole days from one day to another; negative when `to` lies before `from`. */
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY);

/** The same day so many months later; the last day of that month where it is shorter (31 January + 1 = 28 February). */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

export const firstOfNextMonth = (day: string): string => addMonths(`${day.slice(0, 7)}-01`, 1);

/** Whole months that lie between two months, both left out: 0 from March to April. Never negative. */
export function monthsMissed(lastPaid: string, paid: string): number {
  const [year = 0, month = 1] = lastPaid.split('-').map(Number);
  const [paidYear = 0, paidMonth = 1] = paid.split('-').map(Number);
  return Math.max(0, (paidYear - year) * 12 + paidMonth - month - 1);
}
