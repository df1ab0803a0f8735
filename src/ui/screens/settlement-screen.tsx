import { useState } from 'preact/hooks';
import { toFen } from '../../guide/fen.ts';
import { SHEET_LINES, settlementSteps, type SheetAmounts, type SheetLine } from '../../guide/settlement-steps.ts';
import { SettlementFields, type TypedSheet } from '../components/settlement-fields.tsx';
import { SettlementResult, settlementSentence } from '../components/settlement-result.tsx';
import { Words } from '../components/words.tsx';
import { moneyIn } from '../money.ts';
import { readSheetAmounts } from '../state/read-sheet.ts';
import { useSpeech } from '../state/speech.ts';

/** Every yuan of a bill: pasted or typed, taken apart and proven. Nothing of it is kept. */
export function SettlementScreen() {
  const { t, announce } = useSpeech();
  const [text, setText] = useState('');
  const [typed, setTyped] = useState<TypedSheet>({});
  const [isUnknown, setUnknown] = useState(false);
  const steps = settlementSteps(amountsOf(typed));
  const say = (sheet: TypedSheet) => {
    const found = settlementSteps(amountsOf(sheet));
    if (found) announce(settlementSentence(found, amountsOf(sheet), t));
  };
  const read = async () => {
    const amounts = await readSheetAmounts(text);
    const count = Object.keys(amounts).length;
    setUnknown(count === 0);
    if (count === 0) return announce(t('settlement.read.none'));
    const plain = new Intl.NumberFormat(t.locale, { minimumFractionDigits: 2, useGrouping: false });
    const next: TypedSheet = Object.fromEntries(Object.entries(amounts).map(([line, fen]) => [line, plain.format(fen / 100)]));
    setTyped(next);
    const found = settlementSteps(amounts);
    return announce([t('settlement.read.done', { count }), found && settlementSentence(found, amounts, t)].filter(Boolean).join(' '));
  };
  return (
    <>
      <div class="answer">
        <h1 id="tool" tabIndex={-1}>
          {t('tool.settlement')}
        </h1>
        <p class="answer-text">
          <Words text={t('settlement.text')} />
        </p>
      </div>
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
      <SettlementFields
        typed={typed}
        onType={(line, value) => setTyped((before) => ({ ...before, [line]: value }))}
        onDone={(line, value) => say({ ...typed, [line]: value })}
      />
      {steps ? (
        <SettlementResult steps={steps} sheet={amountsOf(typed)} money={moneyIn(t.locale)} />
      ) : (
        <p class="muted">{t('settlement.need')}</p>
      )}
    </>
  );
}

/** The amounts that can be read; the others are shown beside their fields as not clear. */
function amountsOf(typed: TypedSheet): SheetAmounts {
  const entries = SHEET_LINES.map((line): [SheetLine, number | undefined] => [line, toFen(typed[line] ?? '')]);
  return Object.fromEntries(entries.filter(([, fen]) => fen !== undefined)) as SheetAmounts;
}
