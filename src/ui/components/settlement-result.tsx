import type { SheetAmounts } from '../../domain/sheet.ts';
import { YOURS, type Amount, type Check, type PartId, type PayerId, type SettlementSteps } from '../../guide/settlement-steps.ts';
import type { Translator } from '../../i18n/translate.ts';
import { moneyIn } from '../money.ts';
import { useSpeech } from '../state/speech.ts';
import { Icon } from './icon.tsx';
import { Section } from './section.tsx';
import { SettlementTable, type TableRow } from './settlement-table.tsx';
import { Words } from './words.tsx';

type Money = (fen: number) => string;

interface SettlementResultProps {
  readonly steps: SettlementSteps;
  readonly sheet: SheetAmounts;
  readonly money: Money;
}

/** The bill taken apart: one sentence, the parts, who paid, and whether the sums agree. */
export function SettlementResult({ steps, sheet, money }: SettlementResultProps) {
  const { t } = useSpeech();
  return (
    <>
      <div class="sheet-answer">
        <p class="answer-text" data-sentence>
          <Words text={settlementSentence(steps, sheet, t)} />
        </p>
        {steps.zero?.at === 'deductible' && steps.zero.assumed && (
          <p class="muted small">
            <Words text={t('settlement.zero.assumed')} />
          </p>
        )}
      </div>
      {steps.checks.length > 0 && (
        <Section title={t('settlement.checks')}>
          <ul class="sums">
            {steps.checks.map((check) => (
              <li key={check.id} data-check={check.id} data-result={check.result} class={check.result === 'disagrees' ? 'note' : ''}>
                <Icon name={check.result === 'proven' ? 'check' : 'alert'} />
                <span>
                  <Words text={checkText(check, money, t)} />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <SettlementTable title={t('settlement.parts')} name="parts" rows={partRows(steps, t)} total={steps.total} money={money} />
      <SettlementTable title={t('settlement.payers')} name="payers" rows={payerRows(steps, t)} total={steps.total} money={money} />
    </>
  );
}

/** The answer in one sentence. */
export function settlementSentence({ total, scope, zero, payers, checks }: SettlementSteps, sheet: SheetAmounts, t: Translator): string {
  const money = moneyIn(t.locale);
  if (zero?.at === 'deductible')
    return t('settlement.zero.deductible', {
      counted: money(zero.counted),
      deductible: money(zero.counted + zero.missing),
      missing: money(zero.missing),
    });
  if (zero) return t(`settlement.zero.${zero.at}`, { scope: money(scope) });
  const paid = (id: PayerId) => payers.find((payer) => payer.id === id)?.fen ?? 0;
  const isKnown = sheet.fund !== undefined || sheet.cash !== undefined;
  if (!isKnown) return t('settlement.unknown', { total: money(total) });
  const funds = paid('fund') + paid('other-funds');
  // What nobody is named for, or what the lines disagree about, is not said to be the person's.
  const isProven = checks.some(({ id, result }) => id === 'payers' && result === 'proven');
  const yours = isProven ? paid('account') + paid('cash') : total - funds - paid('difference') - paid('open');
  return t('settlement.paid', { funds: money(funds), total: money(total), yours: money(yours) });
}

function checkText({ id, result, sum, against, by }: Check, money: Money, t: Translator): string {
  const key = id === 'fund-in-scope' ? (`settlement.check.${id}` as const) : (`settlement.check.${id}.${result}` as const);
  return t(key, { sum: money(sum), against: money(against), by: money(by) });
}

const OWN_WORDS = new Set<string>(['deductible', 'share', 'open', 'difference']);
const OUTSIDE = new Set<PartId>(['own', 'over-price', 'first']);

function labelOf(id: PartId | PayerId, t: Translator): string {
  return OWN_WORDS.has(id)
    ? t(`settlement.part.${id as 'deductible' | 'share' | 'open' | 'difference'}`)
    : t(`settlement.line.${id as 'own' | 'over-price' | 'first' | 'ceiling' | 'fund' | 'other-funds' | 'account' | 'cash'}`);
}

/** From the total down: what is taken off, what stays in scope, and how that was divided. */
function partRows({ total, scope, parts, zero }: SettlementSteps, t: Translator): readonly TableRow[] {
  const level = (id: 'total' | 'scope', fen: number, from: number): TableRow => ({
    id,
    label: t(`settlement.line.${id}`),
    fen,
    from,
    kind: 'level',
  });
  const outside = parts.filter(({ id }) => OUTSIDE.has(id));
  const inside = parts.filter(({ id }) => !OUTSIDE.has(id));
  const taken = outside.reduce((sum, { fen }) => sum + fen, 0);
  const rows = [
    level('total', total, 0),
    ...placed(outside, 0, t, kindOfPart),
    level('scope', scope, taken),
    ...placed(inside, taken, t, kindOfPart),
  ];
  return rows.map((row) => (row.id === zero?.at ? { ...row, turns: true } : row));
}

const kindOfPart = (id: PartId): TableRow['kind'] =>
  id === 'fund' || id === 'other-funds' ? 'fund' : (YOURS as readonly string[]).includes(id) ? 'yours' : 'rest';

const payerRows = ({ payers }: SettlementSteps, t: Translator): readonly TableRow[] =>
  placed(payers, 0, t, (id) => (id === 'fund' || id === 'other-funds' ? 'fund' : id === 'account' || id === 'cash' ? 'yours' : 'rest'));

/** Each amount begins where the one before it ends. */
function placed<Id extends PartId | PayerId>(
  amounts: readonly Amount<Id>[],
  start: number,
  t: Translator,
  kindOf: (id: Id) => TableRow['kind'],
): readonly TableRow[] {
  let from = start;
  return amounts.map(({ id, fen }) => {
    const row: TableRow = { id, label: labelOf(id, t), fen, from, kind: kindOf(id) };
    from += fen;
    return row;
  });
}
