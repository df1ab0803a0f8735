import { useId } from 'preact/hooks';
import { useSpeech } from '../state/speech.ts';
import { Words } from './words.tsx';

export interface TableRow {
  readonly id: string;
  readonly label: string;
  readonly fen: number;
  /** Where its bar begins, in fen of the total. */
  readonly from: number;
  /** "level": a sum; the others are parts of it. */
  readonly kind: 'level' | 'yours' | 'fund' | 'rest';
  /** After it nothing was left for the fund. */
  readonly turns?: boolean;
}

interface SettlementTableProps {
  readonly title: string;
  readonly name: string;
  readonly rows: readonly TableRow[];
  readonly total: number;
  readonly money: (fen: number) => string;
}

/** Widest bar, in units of the picture. */
const WIDTH = 100;
/** Even a few fen are seen. */
const LEAST = 0.8;

/** A picture of bars and the table that says the same, line by line. */
export function SettlementTable({ title, name, rows, total, money }: SettlementTableProps) {
  const { t } = useSpeech();
  const id = useId();
  if (rows.length === 0) return null;
  const whose = (kind: TableRow['kind']) => (kind === 'yours' || kind === 'fund' ? t(`settlement.key.${kind}`) : undefined);
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <table class="sheet" data-table={name} aria-labelledby={id}>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t('settlement.column.line')}</th>
            <th scope="col">{t('settlement.column.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-row={row.id} data-kind={row.kind}>
              <th scope="row">
                <Words text={row.label} />
                <Bar row={row} total={total} />
                {row.turns && <small class="turn">{t('settlement.turn')}</small>}
              </th>
              <td>
                {money(row.fen)}
                {whose(row.kind) && <small>{` ${whose(row.kind)}`}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Bar({ row: { fen, from, kind }, total }: { row: TableRow; total: number }) {
  const scale = total > 0 ? WIDTH / total : 0;
  const width = Math.min(WIDTH, Math.max(LEAST, Math.abs(fen) * scale));
  const x = Math.min(WIDTH - width, Math.max(0, Math.min(from, from + fen) * scale));
  return (
    <svg class="bar" viewBox={`0 0 ${WIDTH} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar-ground" width={WIDTH} height="1" />
      <rect class={`bar-${kind}`} x={x} width={width} height="1" />
    </svg>
  );
}
