import type { TypedSheet } from '../state/page-sheet.ts';
import { SHEET_LINES, type SheetLine } from '../../domain/sheet.ts';
import { useSpeech } from '../state/speech.ts';
import { Fold } from './fold.tsx';
import { MoneyField } from './money-field.tsx';

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
        {SHEET_LINES.map((line) => (
          <MoneyField
            key={line}
            id={`line-${line}`}
            label={t(`settlement.line.${line}`)}
            value={typed[line] ?? ''}
            onType={(value) => onType(line, value)}
            onDone={(value) => onDone(line, value)}
          />
        ))}
      </div>
    </Fold>
  );
}
