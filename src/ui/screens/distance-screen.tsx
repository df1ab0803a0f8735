import { distance } from '../../guide/distance.ts';
import { toFen } from '../../guide/fen.ts';
import type { Translator } from '../../i18n/translate.ts';
import { Meter } from '../components/meter.tsx';
import { MoneyField } from '../components/money-field.tsx';
import { ToolHead } from '../components/tool-head.tsx';
import { TopicRules } from '../components/topic-rules.tsx';
import { Words } from '../components/words.tsx';
import { moneyIn } from '../money.ts';
import { useKept } from '../state/kept.ts';
import { belongsTo, usePageSheet } from '../state/page-sheet.ts';
import { useSpeech } from '../state/speech.ts';

const FIELDS = ['counted', 'deductible', 'fundPaid', 'ceiling'] as const;
type Input = Readonly<Record<(typeof FIELDS)[number], string>>;

interface Line {
  readonly id: 'deductible' | 'ceiling';
  readonly said: string;
  readonly used: number;
  readonly limit: number;
}

/** How much is missing until the fund begins to pay, and how much it can still pay this year. */
export function DistanceScreen() {
  const { t, announce } = useSpeech();
  const { onPage, bill } = usePageSheet();
  const { counted = '', deductible = '' } = onPage;
  const [input, change] = useKept('distance', { counted, deductible, fundPaid: '', ceiling: '', bill }, belongsTo(bill));
  const lines = linesOf(input, t);
  const say = (typed: Input) => {
    const said = linesOf(typed, t).map((line) => line.said);
    if (said.length > 0) announce(said.join(' '));
  };
  return (
    <>
      <ToolHead tool="distance" text={t('distance.text')} />
      <div class="fields">
        {FIELDS.map((field) => (
          <MoneyField
            key={field}
            id={`distance-${field}`}
            label={t(`distance.${field}`)}
            value={input[field]}
            onType={(value) => change({ [field]: value })}
            onDone={(value) => say({ ...input, [field]: value })}
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
      <TopicRules topic="deductible-and-ceiling" />
    </>
  );
}

function linesOf(input: Input, t: Translator): readonly Line[] {
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
