import { z } from 'zod';
import type { Ticks } from '../../case/ticks.ts';
import { CAUSE_IDS } from '../../domain/causes.ts';
import { defineMigration } from './migration.ts';

/** Version 0.1.0 kept step ids by cause, without a day. */
export const ticksFrom1 = defineMigration(
  1,
  z.partialRecord(z.enum(CAUSE_IDS), z.array(z.string())),
  { 'employer-arrears': ['ask-employer', 'check-payment'], 'card-expired': [] },
  (steps) => ({
    version: 2,
    causes: Object.fromEntries(Object.entries(steps).map(([id, ticked]) => [id, { steps: ticked, day: '' }])) as Ticks['causes'],
  }),
);
