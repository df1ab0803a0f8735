import type { ComponentChildren } from 'preact';
import { Words } from './words.tsx';

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | number;
  readonly onChange: (value: string) => void;
  /** Its answers are long: it has a line of its own. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** One of several, in a list that opens. */
export function Choice({ id, label, value, onChange, wide = false, children }: ChoiceProps) {
  return (
    <div class={wide ? 'field wide' : 'field'}>
      <label for={id}>
        <Words text={label} />
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}
