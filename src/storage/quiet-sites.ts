import { z } from 'zod';
import { defineItem } from './item.ts';
import { quietSitesFrom1 } from './migrations/quiet-sites-1.ts';

const shape = z.strictObject({ version: z.literal(2), sites: z.array(z.string()) });

/** Sites, as whole domains, on which the person closed the mark: it stays closed there. Badge and popup go on working. */
export const quietSitesItem = defineItem('local', 'quiet-sites', shape, { version: 2, sites: [] }, [quietSitesFrom1]);

/** Closes the mark on a site, or shows it again. */
export const setQuiet = (site: string, quiet: boolean): Promise<unknown> =>
  quietSitesItem.update(({ sites, version }) => {
    const others = sites.filter((each) => each !== site);
    return { version, sites: quiet ? [...others, site] : others };
  });
