import { z } from 'zod';
import { defineItem } from './item.ts';

/** Sites on which the person closed the mark: it stays closed there. Badge and popup go on working. */
export const quietSitesItem = defineItem('local', 'quiet-sites', z.array(z.string()), []);
