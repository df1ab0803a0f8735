import { Icon, type IconName } from './icon.tsx';

/** From one of our pages to the other. */
export function PageLink({ to, name, icon, label }: { to: string; name: string; icon: IconName; label: string }) {
  return (
    <a href={to} class="page-link" data-action={name}>
      <Icon name={icon} />
      <span>{label}</span>
      <Icon name="chevron" />
    </a>
  );
}
