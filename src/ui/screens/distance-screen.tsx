import { distance } from '../../guide/distance.ts';
import { toFen } from '../../guide/fen.ts';
import { Meter } from '../components/meter.tsx';
import { MoneyField } from '../components/money-field.tsx';
import { ToolHead } from '../components/tool-head.tsx';
import { Words } from '../components/words.tsx';
import { moneyIn } from '../money.ts';
import { useKept } from '../state/kept.ts';
import { usePageSheet } from '../state/page-sheet.ts';
import { useSpeech } from '../state/speech.ts';

const FIELDS = ['counted', 'deductible', 'fundPaid', 'ceiling'] as const;

interface Line {
  readonly id: 'deductible' | 'ceiling';
  readonly said: string;
  readonly used: number;
  readonly limit: number;
}

/** How much is missing until the fund begins to pay, and how much it can still pay this year. */
export function DistanceScreen() {
  const { t } = useSpeech();
  const { counted = '', deductible = '' } = usePageSheet();
  const [input, change] = useKept('distance', { counted, deductible, fundPaid: '', ceiling: '' });
  const lines = useLines(input);
  const said = lines.map((line) => line.said).join(' ');
  return (
    <>
      <ToolHead tool="distance" text={t('distance.text')} said={said} />
      <div class="fields">
        {FIELDS.map((field) => (
          <MoneyField
            key={field}
            id={`distance-${field}`}
            label={t(`distance.${field}`)}
            value={input[field]}
            onType={(value) => change({ [field]: value })}
          />
        ))}
      </div>
      {lines.length > 0 ? (
        lines.map(({ id, said: sentence, used, limit }) => (
          <div key={id} class="sheet-answer" data-distance={id}>
            <p class="answer-text">
              <Words text={sentence} />
            </p>
            <Meter used={used} limit={limit} />
          </div>
        ))
      ) : (
        <p class="muted">{t('distance.need')}</p>
      )}
    </>
  );
}

function useLines(input: Readonly<Record<(typeof FIELDS)[number], string>>): readonly Line[] {
  const { t } = useSpeech();
  const money = moneyIn(t.locale);
  const [counted, deductible, fundPaid, ceiling] = FIELDS.map((field) => toFen(input[field]));
  const left = distance({
    counted: counted ?? 0,
    ...(deductible !== undefined && { deductible }),
    ...(fundPaid !== undefined && { fundPaid }),
    ...(ceiling !== undefined && { ceiling }),
  });
  const lines: Line[] = [];
  const say = (rest: number, used: number, limit: number, id: Line['id'], far: 'toDeductible' | 'toCeiling') => {
    const words = { left: money(rest), used: money(used), limit: money(limit) };
    lines.push({ id, used, limit, said: t(rest > 0 ? `distance.${far}` : `distance.${id}Reached`, words) });
  };
  if (counted !== undefined && deductible !== undefined && left.toDeductible !== undefined)
    say(left.toDeductible, counted, deductible, 'deductible', 'toDeductible');
  if (fundPaid !== undefined && ceiling !== undefined && left.toCeiling !== undefined)
    say(left.toCeiling, fundPaid, ceiling, 'ceiling', 'toCeiling');
  return lines;
}
