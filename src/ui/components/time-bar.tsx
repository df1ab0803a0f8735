import type { DateRange } from '../../guide/benefits-return.ts';
import { addDays, addMonths, daysBetween } from '../../guide/days.ts';
import type { ReturnAnswer, ReturnInput } from '../../guide/return-answer.ts';
import { useSpeech } from '../state/speech.ts';

/** What every bar of one answer has in common. */
export interface TimeAxis {
  /** First day without cover, or the payment where that is not known. */
  readonly from: string;
  readonly paidOn: string;
  readonly days: number;
}

/** Part of the axis behind the last day that any rule names, so that it is seen how it goes on. */
const BEYOND = 0.2;

export function timeAxis({ scheme, lastPaid, paidOn }: ReturnInput, { lines, range }: ReturnAnswer): TimeAxis {
  const gap = scheme === 'resident' ? paidOn : addMonths(`${lastPaid}-01`, 1);
  const from = gap < paidOn ? gap : paidOn;
  const last = [...lines.flatMap(({ dates }) => dates?.latest ?? []), range?.latest ?? paidOn].sort().at(-1) ?? paidOn;
  return { from, paidOn, days: Math.ceil(Math.max(5, daysBetween(from, last)) * (1 + BEYOND)) };
}

/** From when to when the bars run, and what their colours mean. */
export function TimeKey({ axis: { from, days } }: { axis: TimeAxis }) {
  const { t } = useSpeech();
  return (
    <>
      <ul class="time-key small">
        {(['paused', 'open', 'pays'] as const).map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 1 1" aria-hidden="true" focusable="false">
              <rect class={`bar-${kind}`} width="1" height="1" />
            </svg>
            {t(`return.key.${kind}`)}
          </li>
        ))}
      </ul>
      <p class="muted small">{t('return.axis', { from: t.date(from), to: t.date(addDays(from, days)) })}</p>
    </>
  );
}

const WIDTH = 100;
/** The day of the payment. */
const MARK = 0.8;

/** Until when nothing is paid, from when on the fund pays for certain, and what lies between; the words beside it say the same. */
export function TimeBar({ dates: { earliest, latest }, axis: { from, paidOn, days } }: { dates: DateRange; axis: TimeAxis }) {
  const at = (day: string) => Math.min(WIDTH, Math.max(0, (daysBetween(from, day) / days) * WIDTH));
  const parts = [
    ['paused', 0, at(earliest)],
    ['open', at(earliest), at(latest)],
    ['pays', at(latest), WIDTH],
  ] as const;
  return (
    <svg class="bar" viewBox={`0 0 ${WIDTH} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {parts.map(([kind, start, end]) => end > start && <rect key={kind} class={`bar-${kind}`} x={start} width={end - start} height="1" />)}
      <rect class="bar-mark" x={Math.min(WIDTH - MARK, at(paidOn))} width={MARK} height="1" />
    </svg>
  );
}
