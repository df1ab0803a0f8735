interface RadiosProps<Value extends string> {
  readonly name: string;
  readonly title: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string; readonly class?: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of several, all of them in sight. */
export function Radios<Value extends string>({ name, title, options, chosen, onChoose }: RadiosProps<Value>) {
  return (
    <fieldset>
      <legend>{title}</legend>
      <div class="options">
        {options.map(({ value, label, lang, class: look }) => (
          <label key={value} class="option">
            <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChoose(value)} />
            <span lang={lang} class={look}>
              {label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
