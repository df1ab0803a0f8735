import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

interface FoldProps {
  readonly title: ComponentChildren;
  readonly icon?: IconName;
  readonly class?: string;
  /** Of the folds with one name only one is open. */
  readonly group?: string;
  readonly children: ComponentChildren;
}

/** A part that opens on demand; what is inside is drawn from the first opening on. */
export function Fold({ title, icon, class: name = '', group, children }: FoldProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details class={`fold ${name}`} name={group} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        {icon && <Icon name={icon} />}
        <span class="fold-title">{title}</span>
        <Icon name="chevron" />
      </summary>
      {opened && <div class="fold-body">{children}</div>}
    </details>
  );
}
