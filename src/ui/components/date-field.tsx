interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  /** ISO date, or "". */
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  readonly onChange: (value: string) => void;
}

export function DateField({ id, label, onChange, ...rest }: DateFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type="date" {...rest} onInput={(event) => onChange(event.currentTarget.value)} />
    </div>
  );
}
