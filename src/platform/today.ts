/** The day where the person is, as an ISO date. */
export function today(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Reminders come at nine: late enough to wake nobody, early enough to act on the same day. */
const MORNING = 9;

/** The moment at which the reminders of a day are due, in milliseconds. */
export const morningOf = (day: string): number => new Date(`${day}T${String(MORNING).padStart(2, '0')}:00:00`).getTime();

/** The last day whose morning has come. */
export function lastMorning(now = new Date()): string {
  return now.getHours() >= MORNING ? today(now) : today(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1));
}
