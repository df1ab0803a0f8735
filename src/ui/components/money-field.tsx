import { toFen } from '../../guide/fen.ts';
import { useSpeech } from '../state/speech.ts';
import { Words } from './words.tsx';

interface MoneyFieldProps {
  readonly id: string;
  readonly label: string;
  /** As it was typed. */
  readonly value: string;
  readonly onType: (value: string) => void;
  /** The person has left the field. */
  readonly onDone?: (value: string) => void;
}

/** A field for an amount in yuan; says so where what was typed is none. */
export function MoneyField({ id, label, value, onType, onDone }: MoneyFieldProps) {
  const { t } = useSpeech();
  const isUnclear = value.trim() !== '' && toFen(value) === undefined;
  return (
    <div class="field">
      <label for={id}>
        <Words text={label} />
      </label>
      <input
        id={id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        value={value}
        aria-invalid={isUnclear}
        aria-describedby={isUnclear ? `${id}-note` : undefined}
        onInput={(event) => onType(event.currentTarget.value)}
        onChange={(event) => onDone?.(event.currentTarget.value)}
      />
      {isUnclear && (
        <small id={`${id}-note`} class="note">
          {t('settlement.field.unclear')}
        </small>
      )}
    </div>
  );
}
