/** Sites with one thing to do about each; a sentence where there is none. */
export interface SiteListProps {
  readonly name: string;
  readonly title: string;
  readonly none: string;
  readonly sites: readonly string[];
  readonly label: string;
  /** Accessible name of the button of a site. */
  readonly labelOf: (site: string) => string;
  readonly onAct: (site: string) => void;
}

export function SiteList({ name, title, none, sites, label, labelOf, onAct }: SiteListProps) {
  return (
    <section data-sites={name}>
      <h2>{title}</h2>
      {!sites.length && <p class="muted">{none}</p>}
      <ul class="answered">
        {sites.map((site) => (
          <li key={site} class="row" data-site={site}>
            <span lang="zxx">{site}</span>
            <button type="button" class="quiet" aria-label={labelOf(site)} onClick={() => onAct(site)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
