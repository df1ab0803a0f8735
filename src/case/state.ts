import { z } from 'zod';
import { CAUSE_IDS } from '../domain/causes.ts';
import { ROLES } from '../domain/findings.ts';

const finding = z.strictObject({
  key: z.string(),
  signal: z.string(),
  quote: z.string(),
  role: z.enum(ROLES),
  vanished: z.boolean(),
});

/** The case of one tab, as the session keeps it. */
export const caseState = z.strictObject({
  /** The page load that the top frame last reported; a new one begins a new page. */
  document: z.string(),
  host: z.string(),
  /** What each frame says, by frame id. */
  frames: z.record(z.string(), z.strictObject({ document: z.string(), serial: z.number(), findings: z.array(finding) })),
  pasted: z.array(finding),
  answers: z.record(z.string(), z.string()),
  dismissed: z.array(z.enum(CAUSE_IDS)),
  resolved: z.boolean(),
});

export type CaseState = z.output<typeof caseState>;
export type StoredFinding = CaseState['pasted'][number];

export const EMPTY_CASE: CaseState = { document: '', host: '', frames: {}, pasted: [], answers: {}, dismissed: [], resolved: false };
