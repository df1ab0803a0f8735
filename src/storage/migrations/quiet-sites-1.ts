import { z } from 'zod';
import { domainOf } from '../../domain/sites.ts';
import { defineMigration } from './migration.ts';

/** Version 0.1.0 kept single hosts; a mark that was closed on one is closed on its whole domain now. */
export const quietSitesFrom1 = defineMigration(1, z.array(z.string()), ['fuwu.nhsa.gov.cn', '10.0.0.7'], (hosts) => ({
  version: 2,
  sites: [...new Set(hosts.map(domainOf))],
}));
