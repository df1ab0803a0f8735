import { ALL_SITES } from '../../domain/sites.ts';
import { usePageSpeech } from '../state/page-speech.tsx';
import { Section } from './section.tsx';

interface SiteListProps {
  /** Sites without a mark, or sites that are always read. */
  readonly name: 'quiet' | 'granted';
  readonly sites: readonly string[];
  /** Takes a site off the list. */
  readonly onTakeOff: (site: string) => void;
}

/** Sites, each with a button that takes it off the list; a sentence where there is none. */
export function SiteList({ name, sites, onTakeOff }: SiteListProps) {
  const { t } = usePageSpeech();
  return (
    <div data-sites={name}>
      <Section title={t(`options.${name}`)}>
        {sites.length === 0 ? (
          <p class="muted">{t(`options.${name}.none`)}</p>
        ) : (
          <ul class="answered">
            {sites.map((site) => {
              const isAll = site === ALL_SITES;
              const spoken = isAll ? t('options.granted.all') : site;
              return (
                <li key={site} class="row" data-site={site}>
                  <span lang={isAll ? undefined : 'zxx'}>{spoken}</span>
                  <button
                    type="button"
                    class="quiet"
                    aria-label={t(`options.${name}.takeOffOf`, { site: spoken })}
                    onClick={() => onTakeOff(site)}
                  >
                    {t(`options.${name}.takeOff`)}
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </Section>
    </div>
  );
}
