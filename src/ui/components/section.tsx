import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly title: string;
  /** 2 on a screen, 3 inside a cause of the list. */
  readonly level?: 2 | 3;
  readonly class?: string;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of the screen with its heading. */
export function Section({ title, level = 2, class: name = '', aside, children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  // Only the parts of a screen are landmarks; the same parts of many causes would be many of one name.
  const Part = level === 2 ? 'section' : 'div';
  return (
    <Part class={`section ${name}`} aria-labelledby={level === 2 ? id : undefined}>
      <div class="section-head">
        <Heading id={id}>{title}</Heading>
        {aside}
      </div>
      {children}
    </Part>
  );
}
