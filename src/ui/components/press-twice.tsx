import { useState } from 'preact/hooks';

interface PressTwiceProps {
  readonly name: string;
  readonly label: string;
  /** Stands on the button after the first press. */
  readonly again: string;
  readonly onPress: () => void;
}

/** Does what cannot be undone on the second press of the same button. */
export function PressTwice({ name, label, again, onPress }: PressTwiceProps) {
  const [asked, setAsked] = useState(false);
  const press = () => {
    if (asked) onPress();
    setAsked(!asked);
  };
  return (
    <button type="button" class="danger" data-action={name} onClick={press} onBlur={() => setAsked(false)}>
      {asked ? again : label}
    </button>
  );
}
