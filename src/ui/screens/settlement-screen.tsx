import { useState } from 'preact/hooks';
import { toFen } from '../../guide/fen.ts';
import { SHEET_LINES, type SheetAmounts, type SheetLine } from '../../domain/sheet.ts';
import { settlementSteps } from '../../guide/settlement-steps.ts';
import { Fold } from '../components/fold.tsx';
import { SettlementFields } from '../components/settlement-fields.tsx';
import { SettlementResult, settlementSentence } from '../components/settlement-result.tsx';
import { ToolHead } from '../components/tool-head.tsx';
import { TopicRules } from '../components/topic-rules.tsx';
import { moneyIn } from '../money.ts';
import { useKept } from '../state/kept.ts';
import { asTyped, belongsTo, usePageSheet, type TypedSheet } from '../state/page-sheet.ts';
import { useSpeech } from '../state/speech.ts';

/** No line is filled in. */
const EMPTY: Record<string, string> = Object.fromEntries(SHEET_LINES.map((line) => [line, '']));

/** Every yuan of a bill: read from the page, pasted or typed, taken apart and proven. */
export function SettlementScreen() {
  const { t, announce, services } = useSpeech();
  const [text, setText] = useState('');
  const { onPage, bill } = usePageSheet();
  const isFromPage = onPage.total !== undefined;
  const [typed, change] = useKept('settlement', { ...EMPTY, ...onPage, bill }, belongsTo(bill));
  const [isUnknown, setUnknown] = useState(false);
  const steps = settlementSteps(amountsOf(typed));
  const say = (sheet: TypedSheet) => {
    const found = settlementSteps(amountsOf(sheet));
    if (found) announce(settlementSentence(found, amountsOf(sheet), t));
  };
  const read = async () => {
    const amounts = (await services.readText(text))?.sheet ?? {};
    const count = Object.keys(amounts).length;
    setUnknown(count === 0);
    if (count === 0) return announce(t('settlement.read.none'));
    change({ ...EMPTY, ...asTyped(amounts, t.locale), bill });
    const found = settlementSteps(amounts);
    return announce([t('settlement.read.done', { count }), found && settlementSentence(found, amounts, t)].filter(Boolean).join(' '));
  };
  const form = (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) void read();
      }}
    >
      <label for="sheet">{t('settlement.paste')}</label>
      <textarea
        id="sheet"
        rows={4}
        value={text}
        aria-describedby="sheet-hint"
        autocomplete="off"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id="sheet-hint" class="muted small">
        {t('settlement.paste.hint')}
      </p>
      {isUnknown && <p class="note">{t('settlement.read.none')}</p>}
      <button type="submit" class="primary" data-action="read-sheet">
        {t('settlement.read')}
      </button>
    </form>
  );
  const fields = (
    <SettlementFields
      typed={typed}
      onType={(line, value) => change({ [line]: value })}
      onDone={(line, value) => say({ ...typed, [line]: value })}
    />
  );
  const result = steps ? (
    <SettlementResult steps={steps} sheet={amountsOf(typed)} money={moneyIn(t.locale)} />
  ) : (
    <p class="muted">{t('settlement.need')}</p>
  );
  return (
    <>
      <ToolHead tool="settlement" text={t(isFromPage ? 'settlement.fromPage' : 'settlement.text')} />
      {isFromPage ? (
        <>
          {result}
          <Fold title={t('settlement.another')}>{form}</Fold>
          {fields}
        </>
      ) : (
        <>
          {form}
          {fields}
          {result}
        </>
      )}
      <TopicRules topic="deductible-and-ceiling" />
    </>
  );
}

/** The amounts that can be read; the others are shown beside their fields as not clear. */
function amountsOf(typed: TypedSheet): SheetAmounts {
  const entries = SHEET_LINES.map((line): [SheetLine, number | undefined] => [line, toFen(typed[line] ?? '')]);
  return Object.fromEntries(entries.filter(([, fen]) => fen !== undefined)) as SheetAmounts;
}
