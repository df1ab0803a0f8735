import { z } from 'zod';
import { CAUSE_IDS } from '../domain/causes.ts';
import { ROLES } from '../domain/findings.ts';
import { QUESTIONS } from '../domain/questions.ts';
import { SHEET_LINES } from '../domain/sheet.ts';
import { NO_WORKPLACE, TOOLS } from '../domain/workplace.ts';

/** Amounts in fen; none is below zero or beyond every bill. */
export const sheetAmounts = z.partialRecord(z.enum(SHEET_LINES), z.number().int().min(0).max(1e10));

/** What was typed into a tool: short texts, numbers and boxes. */
export const toolFields = z.record(z.string().max(20), z.union([z.string().max(40), z.number(), z.boolean()]));

const finding = z.strictObject({
  key: z.string(),
  signal: z.string(),
  quote: z.string(),
  role: z.enum(ROLES),
  vanished: z.boolean(),
  insured: z.enum(QUESTIONS.insuranceType).optional(),
  sheet: sheetAmounts.optional(),
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
  workplace: z.strictObject({ tool: z.enum(TOOLS).nullable(), typed: z.partialRecord(z.enum(TOOLS), toolFields) }),
});

export type CaseState = z.output<typeof caseState>;
export type StoredFinding = CaseState['pasted'][number];

export const EMPTY_CASE: CaseState = {
  document: '',
  host: '',
  frames: {},
  pasted: [],
  answers: {},
  dismissed: [],
  resolved: false,
  workplace: NO_WORKPLACE,
};
