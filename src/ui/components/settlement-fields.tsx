import { toFen } from '../../guide/fen.ts';
import { SHEET_LINES, type SheetLine } from '../../guide/settlement-steps.ts';
import { useSpeech } from '../state/speech.ts';
import { Fold } from './fold.tsx';
import { Words } from './words.tsx';

/** What stands in the fields, as it was typed. */
export type TypedSheet = Readonly<Partial<Record<SheetLine, string>>>;

interface SettlementFieldsProps {
  readonly typed: TypedSheet;
  readonly onType: (line: SheetLine, value: string) => void;
  /** The person has left the field. */
  readonly onDone: (line: SheetLine, value: string) => void;
}

/** One field for each line of the sheet. */
export function SettlementFields({ typed, onType, onDone }: SettlementFieldsProps) {
  const { t } = useSpeech();
  return (
    <Fold title={t('settlement.fields')} class="sheet-fields">
      <p class="muted small">{t('settlement.fields.hint')}</p>
      <div class="fields">
        {SHEET_LINES.map((line) => {
          const value = typed[line] ?? '';
          const isUnclear = value.trim() !== '' && toFen(value) === undefined;
          return (
            <div key={line} class="field">
              <label for={`line-${line}`}>
                <Words text={t(`settlement.line.${line}`)} />
              </label>
              <input
                id={`line-${line}`}
                type="text"
                inputmode="decimal"
                autocomplete="off"
                value={value}
                aria-invalid={isUnclear}
                aria-describedby={isUnclear ? `line-${line}-note` : undefined}
                onInput={(event) => onType(line, event.currentTarget.value)}
                onChange={(event) => onDone(line, event.currentTarget.value)}
              />
              {isUnclear && (
                <small id={`line-${line}-note`} class="note">
                  {t('settlement.field.unclear')}
                </small>
              )}
            </div>
          );
        })}
      </div>
    </Fold>
  );
}
